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

  private final BigDecimal aYear;

  PayPeriod(String aYear) {
    this.aYear = new BigDecimal(aYear);
  }

  /** So often a year; 0 where that depends on the hours or days worked. */
  BigDecimal aYear() {
    return aYear;
  }
}
