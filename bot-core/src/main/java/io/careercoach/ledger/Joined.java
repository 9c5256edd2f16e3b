package io.careercoach.ledger;

import io.careercoach.message.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Phrases side by side, and what wins gave counted that way: "3 skills · 1 contact". */
final class Joined {
  private Joined() {}

  static Optional<Phrase> of(List<Phrase> pieces) {
    return pieces.stream()
        .reduce((first, second) -> Phrase.of("joined", "first", first, "second", second));
  }

  /** What these wins gave, as far as it was said. */
  static Optional<Phrase> gains(List<Win> wins) {
    return of(
        Arrays.stream(Gain.values())
            .filter(gain -> count(gain, wins) > 0)
            .map(gain -> gain.counted(count(gain, wins)))
            .toList());
  }

  private static long count(Gain gain, List<Win> wins) {
    return wins.stream().filter(win -> win.gain().filter(gain::equals).isPresent()).count();
  }

  /** "5 wins (3 skills · 1 contact)". */
  static Phrase sum(List<Win> wins) {
    Phrase all = Phrase.of("win.all", "count", wins.size());
    return gains(wins).map(gains -> Phrase.of("win.sum", "wins", all, "gains", gains)).orElse(all);
  }
}
