package io.careercoach.understand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each sign stands in either of two lists, and what that says for the first of them. */
final class Tally {
  /** As if each sign had been seen so often already: one that was seen once proves little. */
  private static final double BEFORE = 0.5;

  private static final Seen NEVER = new Seen(0, 0);

  private final Map<Long, Seen> signs = new HashMap<>();
  private Seen sentences = NEVER;

  /** How often something was seen in each of the lists. */
  private record Seen(int here, int there) {
    static Seen once(boolean here) {
      return here ? new Seen(1, 0) : new Seen(0, 1);
    }

    Seen plus(Seen other) {
      return new Seen(here + other.here, there + other.there);
    }

    Seen minus(Seen other) {
      return new Seen(here - other.here, there - other.there);
    }

    /** The logarithm of how much oftener it is in the first list; 0 for what was never seen. */
    double weight(Seen of) {
      return equals(NEVER) ? 0 : Math.log(share(here, of.here)) - Math.log(share(there, of.there));
    }

    private static double share(int seen, int of) {
      return (seen + BEFORE) / (of + 2 * BEFORE);
    }
  }

  void add(long[] said, boolean here) {
    Seen once = Seen.once(here);
    sentences = sentences.plus(once);
    Arrays.stream(said).forEach(sign -> signs.merge(sign, once, Seen::plus));
  }

  long[] signs() {
    return signs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
  }

  double weight(long sign) {
    return signs.getOrDefault(sign, NEVER).weight(sentences);
  }

  /** What the signs of a sentence of these lists would weigh if it did not stand there. */
  double withoutItself(long[] said, boolean here) {
    Seen once = Seen.once(here);
    Seen others = sentences.minus(once);
    return Arrays.stream(said)
        .mapToDouble(sign -> signs.getOrDefault(sign, NEVER).minus(once).weight(others))
        .sum();
  }
}
