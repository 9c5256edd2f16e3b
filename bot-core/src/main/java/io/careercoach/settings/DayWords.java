package io.careercoach.settings;

import io.careercoach.understand.WeekTimes;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Reads the days of the week that are named: "friday and saturday", "fri-sun". */
final class DayWords {
  private DayWords() {}

  static Set<DayOfWeek> all(String text) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : text.split("[^\\p{L}']+")) {
      new WeekTimes().read(word).day().ifPresent(days::add);
    }
    return days;
  }
}
