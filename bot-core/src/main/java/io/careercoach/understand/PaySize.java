package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Set;

/** What an amount can be by its size, where its period was not said. */
final class PaySize {

  /** Currencies whose unit buys about as much as a euro; sizes say nothing about others. */
  private static final Set<String> LIKE_EURO =
      Set.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD");

  private static final BigDecimal LEAST_PART = new BigDecimal("0.3");
  private static final BigDecimal HOURLY = new BigDecimal(200);
  private static final BigDecimal DAILY = new BigDecimal(1_000);
  private static final BigDecimal MONTHLY = new BigDecimal(10_000);
  private static final BigDecimal YEARLY = new BigDecimal(20_000);

  private PaySize() {}

  static PayPeriod period(PayAmount money) {
    boolean known = money.currency().filter(c -> !LIKE_EURO.contains(c)).isEmpty();
    if (!known || money.value().compareTo(MONTHLY) >= 0) {
      return PayPeriod.YEAR;
    }
    if (money.value().compareTo(HOURLY) < 0) {
      return PayPeriod.HOUR;
    }
    return money.value().compareTo(DAILY) < 0 ? PayPeriod.DAY : PayPeriod.MONTH;
  }

  /** Whether no month's pay is that high. */
  static boolean isYearly(PayAmount money) {
    boolean known = money.currency().filter(c -> !LIKE_EURO.contains(c)).isEmpty();
    return known && money.value().compareTo(YEARLY) >= 0;
  }

  /** Whether an amount is the pay of another offer, rather than a part of the first. */
  static boolean isOther(PayAmount before, PayAmount next, boolean added) {
    boolean foreign =
        before.currency().isPresent()
            && next.currency().isPresent()
            && !before.currency().equals(next.currency());
    BigDecimal first = aYear(before);
    BigDecimal second = aYear(next);
    boolean small =
        second.compareTo(first.multiply(LEAST_PART)) < 0 || (added && second.compareTo(first) < 0);
    return foreign || !small;
  }

  /** Whether one could live on it, as it was said. */
  static boolean isLivelihood(PayAmount money) {
    boolean said = money.period().isPresent() || money.value().compareTo(MONTHLY) >= 0;
    return said && aYear(money).compareTo(MONTHLY) >= 0;
  }

  /** The amount a year, near enough to compare. */
  static BigDecimal aYear(PayAmount money) {
    PayPeriod period = money.period().orElseGet(() -> period(money));
    return money.value().multiply(period.usually());
  }
}
