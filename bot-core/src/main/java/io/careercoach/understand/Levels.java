package io.careercoach.understand;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a language level of the common European scale, from another one if that was said. */
final class Levels {

  private static final Set<String> NAMES = Lexicon.of("measures").words("levels");
  private static final Set<String> LINKS = Set.of("to", "-", "–", "→");

  private Levels() {}

  /** A level and the place where it begins. */
  record Found(Measure.Level level, int from) {}

  static Optional<Found> first(Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      if (!text.isAny(i, NAMES)) {
        continue;
      }
      boolean fromTo = text.isAny(i + 1, LINKS) && text.isAny(i + 2, NAMES);
      String to = text.word(fromTo ? i + 2 : i).toUpperCase(Locale.ROOT);
      Optional<String> from =
          fromTo ? Optional.of(text.word(i).toUpperCase(Locale.ROOT)) : Optional.empty();
      return Optional.of(new Found(new Measure.Level(from, to), i));
    }
    return Optional.empty();
  }
}
