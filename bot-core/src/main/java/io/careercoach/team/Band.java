package io.careercoach.team;

import java.util.List;
import java.util.Locale;

/** Which way the answers of a round lean; never how many leaned there. */
public enum Band {
  LOW,
  MIXED,
  GOOD,
  /**
   * So many answered alike that any of the three would tell what somebody said. Not only where all
   * did: whoever is one of them would then know every other answer.
   */
  SIMILAR;

  static Band of(List<Step> taps) {
    int commonest = 0;
    for (Step step : Step.values()) {
      commonest = Math.max(commonest, (int) taps.stream().filter(step::equals).count());
    }
    if (5 * commonest >= 4 * taps.size()) {
      return SIMILAR;
    }
    int sum = taps.stream().mapToInt(Step::ordinal).sum();
    // Nearer to the middle a cut gives a leaver's answer away in every eighth case (CertaintyTest).
    return 3 * sum < taps.size() ? LOW : 3 * sum > 5 * taps.size() ? GOOD : MIXED;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
