package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The open question, once more. */
final class Again {
  private Again() {}

  /** The id of the question that is asked. */
  static Optional<String> question(List<Effect> effects) {
    return ask(effects).map(Ask::id);
  }

  /** Says that a dialogue was set aside and can go on. */
  static Effect.Say asideWaits(Phrase what) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "engine.aside.waits",
            Phrase.of("engine.aside.waits", "what", what),
            List.of(new Option<>("/continue", Phrase.of("engine.aside.continue"))));
    return Effect.Say.asking(ask);
  }

  /**
   * Ends what a dialogue says last with the hint that another one waits: as a question, unless it
   * asks one already.
   */
  static List<Effect> asideWaits(Phrase what, List<Effect> effects) {
    var all = new ArrayList<>(effects);
    if (ask(effects).isEmpty()) {
      all.add(asideWaits(what));
    } else {
      all.add(Effect.Say.of(Phrase.of("engine.aside.note", "what", what)));
    }
    return all;
  }

  private static Optional<Ask<Phrase>> ask(List<Effect> effects) {
    return effects.stream()
        .flatMap(effect ->
            effect instanceof Effect.Say(var message, _) ? message.ask().stream() : Stream.empty())
        .findFirst();
  }
}
