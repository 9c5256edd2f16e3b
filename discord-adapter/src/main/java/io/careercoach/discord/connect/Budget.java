package io.careercoach.discord.connect;

import java.time.Duration;

/**
 * How many times the gateway may still be entered anew until the count begins again. Whoever uses
 * them all up loses the token.
 */
public record Budget(int total, int remaining, Duration untilNew) {

  /** Whether more than half are used. */
  public boolean isLow() {
    return remaining * 2 < total;
  }

  /** Half of them may be used at once; the others are spread over the time that is left. */
  Duration pause() {
    if (!isLow()) {
      return Duration.ZERO;
    }
    return remaining <= 1 ? untilNew : untilNew.dividedBy(remaining);
  }
}
