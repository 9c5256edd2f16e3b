package io.careercoach.understand;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days that words stand for, from one day up to a whole year.
 *
 * @param certain whether no other stretch could fairly be meant
 */
record Period(LocalDate first, LocalDate last, Grain grain, boolean certain) {

  /** How long a period is. */
  enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR
  }

  static Period day(LocalDate day) {
    return new Period(day, day, Grain.DAY, true);
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, true);
  }

  /** Some whole months, beginning with the month of a year. */
  static Period months(int year, int month, int count, Grain grain) {
    YearMonth begin = YearMonth.of(year, month);
    LocalDate last = begin.plusMonths(count - 1L).atEndOfMonth();
    return new Period(begin.atDay(1), last, grain, true);
  }

  static Period year(int year) {
    return months(year, 1, 12, Grain.YEAR);
  }

  Period unsure() {
    return new Period(first, last, grain, false);
  }

  Period plusDays(int days) {
    return new Period(first.plusDays(days), last.plusDays(days), grain, certain);
  }

  Period minusYear() {
    return new Period(first.minusYears(1), last.minusYears(1), grain, certain);
  }
}
