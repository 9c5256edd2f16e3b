package io.careercoach.discord.connect;

import java.time.Duration;

/**
 * How many times the gateway may still be entered anew until the count begins again. Whoever uses
 * them all up loses the token.
 */
record Budget(int total, int remaining, Duration untilNew) {

  /** Half of them may be used at once; the others are spread over the time that is left. */
  Duration pause() {
    if (remaining * 2 >= total) {
      return Duration.ZERO;
    }
    return remaining <= 1 ? untilNew : untilNew.dividedBy(remaining);
  }
}
