package io.careercoach.courier;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long each time, and never for all alike. */
record Patience(Duration first, Duration longest, RandomGenerator chance) {
  private static final int MOST_DOUBLINGS = 20;

  Duration after(int attempts) {
    long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    long wait = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(wait / 2 + chance.nextLong(wait / 2 + 1));
  }
}
