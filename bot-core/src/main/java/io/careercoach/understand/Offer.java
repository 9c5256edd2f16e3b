package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One job offer as a sentence states it, in amounts a year of its currency.
 *
 * @param label how the sentence calls it
 * @param signing what is paid once, outside of the total
 * @param retirement the employer's part only
 * @param equity the part of a grant that vests in a year
 * @param assumed what the amounts rest on without having been said
 */
public record Offer(
    Optional<String> label,
    Optional<String> currency,
    BigDecimal base,
    BigDecimal bonus,
    BigDecimal signing,
    BigDecimal retirement,
    BigDecimal equity,
    BigDecimal allowance,
    Optional<PaidLeave> leave,
    Optional<BigDecimal> remoteDays,
    Optional<BigDecimal> hoursAWeek,
    Set<Assumption> assumed) {

  public BigDecimal total() {
    return base.add(bonus).add(retirement).add(equity).add(allowance);
  }

  /** With what is paid once. */
  public BigDecimal totalOfFirstYear() {
    return total().add(signing);
  }
}
