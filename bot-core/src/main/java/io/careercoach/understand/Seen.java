package io.careercoach.understand;

/** How often something was seen in each of two lists. */
record Seen(int here, int there) {
  static final Seen NEVER = new Seen(0, 0);

  /** As if each sign had been seen so often already: one that was seen once proves little. */
  private static final double BEFORE = 0.5;

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
