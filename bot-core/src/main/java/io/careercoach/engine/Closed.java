package io.careercoach.engine;

import io.careercoach.engine.Letter.Settled;
import io.careercoach.engine.Session.Label;
import io.careercoach.engine.Session.Overlay;
import io.careercoach.engine.Session.Prompt;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that a turn has closed. */
final class Closed {
  private Closed() {}

  static List<Settled> between(Session before, Session after, Said said) {
    return Stream.concat(
            before.overlay().flatMap(Overlay::prompt).stream(), before.prompt().stream())
        .filter(prompt -> !after.asked(prompt.id()) && !after.overlays(prompt.id()))
        .map(prompt -> new Settled(prompt.id(), picked(prompt, said)))
        .toList();
  }

  /** The label that was pressed; typed words can be seen in the chat anyway. */
  private static Optional<Private> picked(Prompt prompt, Said said) {
    return said instanceof Said.Pressed(var pressed, var key) && pressed.equals(prompt.id())
        ? prompt.options().stream()
            .filter(option -> option.key().equals(key))
            .map(Label::text)
            .findFirst()
        : Optional.empty();
  }
}
