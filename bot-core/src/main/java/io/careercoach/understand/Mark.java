package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** One thing of a sentence about pay that is understood by itself, at its place. */
sealed interface Mark {

  int from();

  int end();

  /**
   * An amount of money.
   *
   * @param sure whether a currency, a period or thousands were said with it
   */
  record Money(
      BigDecimal value,
      Optional<String> currency,
      Optional<PayPeriod> period,
      boolean sure,
      boolean ranged,
      int from,
      int end)
      implements Mark {}

  record Percent(BigDecimal value, boolean ranged, int from, int end) implements Mark {}

  /** "50 % match up to 6 %": the employer's part of the base, in percent. */
  record Match(BigDecimal percent, int from, int end) implements Mark {}

  /** "25 days", "2 days a week", "over four years". */
  record Time(BigDecimal value, PayPeriod unit, boolean weekly, int from, int end)
      implements Mark {}

  /** "x 13", "a 13th salary". */
  record Salaries(BigDecimal number, boolean extra, int from, int end) implements Mark {}

  record Said(Cue cue, int from, int end) implements Mark {}

  /** A period that stands apart from its amount: "monthly salary: 3000". */
  record Every(PayPeriod period, int from, int end) implements Mark {}

  /** Where a new thing begins. */
  record Cut(String sign, int from, int end) implements Mark {}
}
