package io.careercoach.goal;

import io.careercoach.message.Phrase;
import java.util.List;

/** Phrases put side by side. */
final class Phrases {
  private Phrases() {}

  /** One line: "3 of 5 interviews · 60 % · on track". */
  static Phrase joined(List<Phrase> pieces) {
    return pieces.stream()
        .reduce((first, second) -> Phrase.of("joined", "first", first, "second", second))
        .orElseGet(() -> Phrase.of("goal.open"));
  }
}
