package io.careercoach.understand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each sign stands in either of two lists, and what that says for the first of them. */
final class Tally {
  private final Map<Long, Seen> signs = new HashMap<>();
  private Seen sentences = Seen.NEVER;

  void add(long[] said, boolean here) {
    Seen once = Seen.once(here);
    sentences = sentences.plus(once);
    Arrays.stream(said).forEach(sign -> signs.merge(sign, once, Seen::plus));
  }

  long[] signs() {
    return signs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
  }

  double weight(long sign) {
    return signs.getOrDefault(sign, Seen.NEVER).weight(sentences);
  }

  /** What the signs of a sentence of these lists would weigh if it did not stand there. */
  double withoutItself(long[] said, boolean here) {
    Seen once = Seen.once(here);
    Seen others = sentences.minus(once);
    return Arrays.stream(said)
        .mapToDouble(sign -> signs.getOrDefault(sign, Seen.NEVER).minus(once).weight(others))
        .sum();
  }
}
