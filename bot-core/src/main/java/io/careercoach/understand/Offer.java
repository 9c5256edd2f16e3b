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

  /** Days of paid leave a year, or as many as one takes. */
  public sealed interface PaidLeave {

    record Days(BigDecimal number) implements PaidLeave {}

    record Unlimited() implements PaidLeave {}
  }

  /** What was not said, or not for sure. */
  public enum Assumption {
    /** 40 hours a week. */
    HOURS,
    /** 220 days a year. */
    DAYS,
    /** The period that the pay is for, from its size. */
    PERIOD,
    /** Four years until a grant is one's own. */
    VESTING,
    /** A bonus "up to" counts in full. */
    BONUS_UP_TO,
    /** The middle of two amounts. */
    RANGE,
    /** The currency of the other offer. */
    CURRENCY
  }

  public BigDecimal total() {
    return base.add(bonus).add(retirement).add(equity).add(allowance);
  }

  /** With what is paid once. */
  public BigDecimal totalOfFirstYear() {
    return total().add(signing);
  }
}
