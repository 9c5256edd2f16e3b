package io.careercoach.team;

import java.util.List;
import java.util.Optional;

/**
 * A total as the team reads it.
 *
 * @param about how many answered, to the nearest five
 */
public record Release(Band band, int about) {
  /** No total is made of fewer taps, whatever a team sets. */
  public static final int FLOOR = 5;

  private static final int ROUNDED_TO = 5;

  /** The total of these taps; nothing at all below the minimum. */
  public static Optional<Release> of(List<Step> taps, int minimum) {
    return taps.size() < Math.max(minimum, FLOOR)
        ? Optional.empty()
        : Optional.of(new Release(Band.of(taps), rounded(taps.size())));
  }

  private static int rounded(int count) {
    return (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO;
  }
}
