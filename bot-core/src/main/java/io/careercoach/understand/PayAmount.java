package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money in a sentence.
 *
 * @param ranged whether it is the middle of two amounts
 */
record PayAmount(
    BigDecimal value,
    Optional<String> currency,
    Optional<PayPeriod> period,
    boolean ranged,
    int from,
    int end)
    implements Mark {

  /** The same amount, with a period that stands elsewhere. */
  PayAmount every(Optional<PayPeriod> other) {
    return new PayAmount(value, currency, other, ranged, from, end);
  }
}
