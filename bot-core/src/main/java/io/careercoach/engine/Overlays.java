package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.engine.Session.Overlay;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The engine's own questions as messages. */
final class Overlays {
  static final String PREFIX = "overlay.";

  private Overlays() {}

  static Effect.Say ask(Overlay.Kind kind, List<Part<Phrase>> before) {
    String id = PREFIX + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var options =
        keys(kind).stream().map(key -> new Option<>(key, Phrase.of(id + "." + key))).toList();
    return new Effect.Say(
        new Message<>(before, Optional.of(new Ask.Choice<>(id, Phrase.of(id), options))));
  }

  private static List<String> keys(Overlay.Kind kind) {
    return switch (kind) {
      case CANCELLING -> List.of("discard", "keep");
      case SETTING_ASIDE -> List.of("aside", "stay");
      case STOPPING -> List.of("this", "all", "neither");
      case RETURNING -> List.of("continue", "start-over", "not-now");
    };
  }
}
