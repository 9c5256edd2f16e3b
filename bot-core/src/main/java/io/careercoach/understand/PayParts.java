package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an offer pays besides the base: each number is added to one part of it, by the year. */
final class PayParts {

  private static final BigDecimal TWELVE = new BigDecimal(12);

  /** "100% of the insurance" is no share of the base. */
  private static final BigDecimal MOST_ALLOWED = new BigDecimal(30);

  /** Nobody is paid 6 dollars a year: less than one of so many parts is paid more often. */
  private static final BigDecimal TINY_PART = new BigDecimal(500);

  private final OfferFacts facts;
  private final BasePay pay;
  private final BigDecimal base;
  private final Set<Assumption> assumed;
  private final Map<PayCue, BigDecimal> sums = new EnumMap<>(PayCue.class);
  private BigDecimal matches = BigDecimal.ZERO;

  PayParts(OfferFacts facts, BasePay pay, Set<Assumption> assumed) {
    this.facts = facts;
    this.pay = pay;
    this.base = pay.annual();
    this.assumed = assumed;
    PartOfPay part = new PartOfPay(facts, pay);
    for (int i = 0; i < facts.bound().size(); i++) {
      Bound b = facts.bound().get(i);
      Optional<PayCue> to = part.of(b);
      if (b.quantity() instanceof EmployerMatch match) {
        matches = matches.add(share(match.percent()));
      } else if (to.isPresent()) {
        sums.merge(to.get(), aYear(b, i + 1), BigDecimal::add);
      }
    }
  }

  /** Where only what is earned at target is said, the rest of that. */
  BigDecimal bonus() {
    BigDecimal all = sum(PayCue.BONUS).add(months(pay.bonusMonths()));
    BigDecimal target = sum(PayCue.OTE);
    return all.signum() == 0 && target.compareTo(base) > 0 ? target.subtract(base) : all;
  }

  BigDecimal signing() {
    return sum(PayCue.SIGNING);
  }

  BigDecimal retirement() {
    return matches.signum() > 0 ? matches : sum(PayCue.RETIREMENT);
  }

  BigDecimal allowance() {
    return sum(PayCue.ALLOWANCE);
  }

  private BigDecimal sum(PayCue part) {
    return sums.getOrDefault(part, BigDecimal.ZERO);
  }

  private BigDecimal aYear(Bound b, int next) {
    boolean most = b.quantity() instanceof PayShare percent && percent.most();
    if ((most || b.item().says(PayCue.UP_TO)) && (b.is(PayCue.BONUS) || b.cue().isEmpty())) {
      assumed.add(Assumption.BONUS_UP_TO);
    }
    return switch (b.quantity()) {
      case PayAmount money -> b.is(PayCue.SIGNING) ? money.value() : aYear(money, b, next);
      case PayShare percent ->
          b.is(PayCue.ALLOWANCE) && percent.value().compareTo(MOST_ALLOWED) > 0
              ? BigDecimal.ZERO
              : share(percent.value());
      case TimeCount time when time.unit() == PayPeriod.MONTH -> months(time.value());
      default -> BigDecimal.ZERO;
    };
  }

  private BigDecimal aYear(PayAmount money, Bound b, int next) {
    PayPeriod period =
        b.item().period(money).or(() -> periodOfNext(b, next)).orElseGet(() -> periodBySize(money));
    if (period != PayPeriod.HOUR) {
      return money.value().multiply(period.usually());
    }
    BigDecimal hours =
        facts
            .hoursAWeek()
            .map(week -> week.multiply(PayPeriod.WEEK.aYear()))
            .orElse(PayPeriod.HOUR.usually());
    return money.value().multiply(hours);
  }

  /** So little is paid as often as the base. */
  private PayPeriod periodBySize(PayAmount money) {
    boolean tiny = money.value().multiply(TINY_PART).compareTo(base) < 0;
    return tiny ? pay.period() : PayPeriod.YEAR;
  }

  /** "250 for travel and 150 for meals a month". */
  private Optional<PayPeriod> periodOfNext(Bound b, int next) {
    List<Bound> bound = facts.bound();
    boolean shared =
        next < bound.size()
            && (b.is(PayCue.ALLOWANCE) || b.isUnnamedMoney())
            && bound.get(next).is(PayCue.ALLOWANCE)
            && bound.get(next).item().opener().equals("and");
    return shared && bound.get(next).quantity() instanceof PayAmount money
        ? bound.get(next).item().period(money)
        : Optional.empty();
  }

  private BigDecimal share(BigDecimal percent) {
    return base.multiply(percent).movePointLeft(2);
  }

  private BigDecimal months(BigDecimal number) {
    return number.multiply(base).divide(TWELVE, 2, RoundingMode.HALF_UP);
  }
}
