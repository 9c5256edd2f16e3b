package io.careercoach.understand;

import java.math.BigDecimal;

/** How often an amount is paid, or what a time is counted in. */
enum PayPeriod {
  MINUTE("0"),
  HOUR("0"),
  DAY("0"),
  WEEK("52"),
  FORTNIGHT("26"),
  HALF_MONTH("24"),
  MONTH("12"),
  QUARTER("4"),
  HALF_YEAR("2"),
  YEAR("1");

  /** Weeks of 40 hours, all year round. */
  private static final BigDecimal FULL_HOURS = new BigDecimal(2_080);

  /** What is left of a year without weekends, holidays and leave. */
  static final BigDecimal WORK_DAYS = new BigDecimal(220);

  private final BigDecimal aYear;

  PayPeriod(String aYear) {
    this.aYear = new BigDecimal(aYear);
  }

  /** So often a year; 0 where that depends on the hours or days worked. */
  BigDecimal aYear() {
    return aYear;
  }

  /** So often a year of full-time work, where the hours or days were not said. */
  BigDecimal usually() {
    return switch (this) {
      case HOUR -> FULL_HOURS;
      case DAY -> WORK_DAYS;
      case MINUTE, WEEK, FORTNIGHT, HALF_MONTH, MONTH, QUARTER, HALF_YEAR, YEAR -> aYear;
    };
  }
}
