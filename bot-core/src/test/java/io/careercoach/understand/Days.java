package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The day that test sentences are read on: a Monday in Europe. */
final class Days {

  static final Calendar MONDAY =
      new Calendar(LocalDate.of(2026, 11, 23), false, DayOfWeek.MONDAY, false);
  static final Calendar IN_AMERICA =
      new Calendar(LocalDate.of(2026, 11, 23), true, DayOfWeek.SUNDAY, false);
  static final Calendar IN_THE_SOUTH =
      new Calendar(LocalDate.of(2026, 11, 23), false, DayOfWeek.MONDAY, true);

  private Days() {}

  static String told(Measure measure) {
    return switch (measure) {
      case Measure.YesNo yesNo -> "yes/no";
      case Measure.Level level -> level.from().map(from -> from + " to ").orElse("") + level.to();
      case Measure.Count count ->
          (count.baseline().map(from -> from.toPlainString() + " to ").orElse("")
                  + count.target().toPlainString()
                  + (count.unit().isEmpty() ? "" : " " + count.unit())
                  + count.per().map(per -> " per " + per).orElse(""))
              .strip();
    };
  }
}
