package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What an amount can be by its size, where its period was not said. */
final class PaySize {

  /** Currencies whose unit buys about as much as a euro; sizes say nothing about others. */
  private static final Set<String> LIKE_EURO =
      Set.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD");

  private static final BigDecimal LEAST_PART = new BigDecimal("0.3");
  private static final BigDecimal LIKELY_PART = new BigDecimal("0.5");
  private static final BigDecimal NEAR = new BigDecimal("1.2");
  private static final BigDecimal HOURLY = new BigDecimal(200);
  private static final BigDecimal DAILY = new BigDecimal(1_000);
  private static final BigDecimal MONTHLY = new BigDecimal(10_000);
  private static final BigDecimal YEARLY = new BigDecimal(20_000);

  private PaySize() {}

  static PayPeriod period(PayAmount money) {
    boolean known = money.currency().filter(c -> !LIKE_EURO.contains(c)).isEmpty();
    if (!known) {
      return isYearly(money) ? PayPeriod.YEAR : PayPeriod.MONTH;
    }
    if (money.value().compareTo(MONTHLY) >= 0) {
      return PayPeriod.YEAR;
    }
    if (money.value().compareTo(HOURLY) < 0) {
      return PayPeriod.HOUR;
    }
    return money.value().compareTo(DAILY) < 0 ? PayPeriod.DAY : PayPeriod.MONTH;
  }

  /** Whether no month's pay is that high. */
  static boolean isYearly(PayAmount money) {
    Optional<String> other = money.currency().filter(c -> !LIKE_EURO.contains(c));
    BigDecimal least =
        other.map(c -> Currencies.leastAYear(c).orElse(BigDecimal.ZERO)).orElse(YEARLY);
    return money.value().compareTo(least) >= 0;
  }

  /**
   * Whether an amount is the pay of another offer, rather than a part of the first.
   *
   * @param told whether the words between them begin another offer
   */
  static boolean isOther(PayAmount before, Bound bound, boolean told) {
    PayAmount next = (PayAmount) bound.quantity();
    if (isForeign(before, next)) {
      return true;
    }
    Optional<PayPeriod> period = bound.item().period(next);
    boolean less = !told && period.isEmpty() && isLess(next.value(), before.value());
    BigDecimal first = aYear(before);
    BigDecimal second = next.value().multiply(period.orElseGet(() -> period(next)).usually());
    boolean added = bound.item().isAdded() && second.compareTo(first) < 0;
    return !less && !added && !isMuchLess(second, first);
  }

  /** Another offer is seldom half of the first one, and then it is told. */
  private static boolean isLess(BigDecimal less, BigDecimal more) {
    return less.compareTo(more.multiply(LIKELY_PART)) < 0;
  }

  private static boolean isForeign(PayAmount before, PayAmount next) {
    return before.currency().isPresent()
        && next.currency().isPresent()
        && !before.currency().equals(next.currency());
  }

  /** Whether one of two amounts is no pay beside the other. */
  static boolean isMuchLess(PayAmount less, PayAmount more) {
    return !isForeign(less, more) && isMuchLess(aYear(less), aYear(more));
  }

  private static boolean isMuchLess(BigDecimal less, BigDecimal more) {
    return less.compareTo(more.multiply(LEAST_PART)) < 0;
  }

  /** "$24 an hour, that's about 50k a year" is said of one pay. */
  static boolean isSame(PayAmount before, PayAmount next) {
    BigDecimal first = aYear(before);
    BigDecimal second = aYear(next);
    boolean near = isNear(first, second) && isNear(second, first);
    return near && said(before) != said(next);
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(NEAR)) <= 0;
  }

  private static PayPeriod said(PayAmount money) {
    return money.period().orElseGet(() -> period(money));
  }

  /** Whether one could live on it, as it was said. */
  static boolean isLivelihood(PayAmount money) {
    boolean said = money.period().isPresent() || money.value().compareTo(MONTHLY) >= 0;
    return said && aYear(money).compareTo(MONTHLY) >= 0;
  }

  /** The amount a year, near enough to compare. */
  static BigDecimal aYear(PayAmount money) {
    return money.value().multiply(said(money).usually());
  }
}
