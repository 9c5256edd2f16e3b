package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.engine.Session.Overlay;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Locale;

/** The engine's own questions as messages. */
final class Overlays {
  static final String PREFIX = "overlay.";

  private Overlays() {}

  static Effect.Say ask(Overlay.Kind kind, Object... arguments) {
    String id = PREFIX + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var options =
        keys(kind).stream()
            .map(key -> new Option<>(key, Phrase.of(id + "." + key, arguments)))
            .toList();
    return Effect.Say.asking(new Ask.Choice<>(id, Phrase.of(id, arguments), options));
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
