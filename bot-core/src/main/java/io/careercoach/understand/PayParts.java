package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.Predicate;

/** What an offer pays besides the base, a year. */
final class PayParts {

  private static final BigDecimal TWELVE = new BigDecimal(12);

  /** "100% of the insurance" is no share of the base. */
  private static final BigDecimal MOST_ALLOWED = new BigDecimal(30);

  private final OfferFacts facts;
  private final BigDecimal base;
  private final Set<Assumption> assumed;

  PayParts(OfferFacts facts, BigDecimal base, Set<Assumption> assumed) {
    this.facts = facts;
    this.base = base;
    this.assumed = assumed;
  }

  BigDecimal bonus(BasePay pay) {
    BigDecimal named = sum(b -> b.is(PayCue.BONUS)).add(sum(b -> isBareExtra(b, pay)));
    BigDecimal months = pay.bonusMonths().add(bonusMonths());
    BigDecimal all = named.add(months.multiply(base).divide(TWELVE, 2, RoundingMode.HALF_UP));
    BigDecimal target = sum(b -> b.is(PayCue.OTE));
    return all.signum() == 0 && target.compareTo(base) > 0 ? target.subtract(base) : all;
  }

  BigDecimal signing() {
    BigDecimal months =
        facts
            .named(PayCue.SIGNING)
            .filter(b -> b.quantity() instanceof TimeCount)
            .map(b -> ((TimeCount) b.quantity()).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return facts
        .named(PayCue.SIGNING)
        .map(b ->
            switch (b.quantity()) {
              case PayAmount money -> money.value();
              case PayShare percent -> share(percent.value());
              default -> BigDecimal.ZERO;
            })
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .add(months.multiply(base).divide(TWELVE, 2, RoundingMode.HALF_UP));
  }

  BigDecimal retirement() {
    BigDecimal matches =
        facts.bound().stream()
            .filter(b -> b.quantity() instanceof EmployerMatch)
            .map(b -> share(((EmployerMatch) b.quantity()).percent()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return matches.signum() > 0
        ? matches
        : sum(b -> b.is(PayCue.RETIREMENT) && !b.item().says(PayCue.NOT_EMPLOYER));
  }

  BigDecimal allowance(BasePay pay) {
    return sum(b -> b.is(PayCue.ALLOWANCE)).add(sum(b -> isRegularExtra(b, pay)));
  }

  private BigDecimal bonusMonths() {
    return facts.bound().stream()
        .filter(b -> b.quantity() instanceof TimeCount time && time.unit() == PayPeriod.MONTH)
        .filter(b ->
            b.is(PayCue.BONUS)
                || (b.cue().isEmpty() && b.item().isAdded() && b.item().says(PayCue.BASE)))
        .map(b -> ((TimeCount) b.quantity()).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** "+ 5k", "10 %": more money without a name. */
  private boolean isBareExtra(Bound b, BasePay pay) {
    boolean share = b.quantity() instanceof PayShare && b.cue().isEmpty();
    return share || (isExtra(b, pay) && !isRegularExtra(b, pay));
  }

  /** "+ 200 a month", "wifi 30 a month". */
  private boolean isRegularExtra(Bound b, BasePay pay) {
    return b.quantity() instanceof PayAmount money
        && b.cue().isEmpty()
        && money != pay.said()
        && money.period().filter(p -> p != PayPeriod.YEAR && p != PayPeriod.HOUR).isPresent();
  }

  private static boolean isExtra(Bound b, BasePay pay) {
    return b.quantity() instanceof PayAmount money
        && b.cue().isEmpty()
        && money != pay.said()
        && (b.item().isAdded()
            || b.item().opener().equals("and")
            || b.item().opener().equals("with"));
  }

  private BigDecimal sum(Predicate<Bound> which) {
    return facts.bound().stream()
        .filter(b -> !b.included())
        .filter(which)
        .map(this::annual)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal annual(Bound b) {
    boolean upTo = b.item().says(PayCue.UP_TO) && (b.is(PayCue.BONUS) || b.cue().isEmpty());
    if (upTo) {
      assumed.add(Assumption.BONUS_UP_TO);
    }
    return switch (b.quantity()) {
      case PayAmount money -> aYear(money, b.item());
      case PayShare percent ->
          b.is(PayCue.ALLOWANCE) && percent.value().compareTo(MOST_ALLOWED) > 0
              ? BigDecimal.ZERO
              : share(percent.value());
      default -> BigDecimal.ZERO;
    };
  }

  private static BigDecimal aYear(PayAmount money, PayItem item) {
    return money.value().multiply(item.period(money).orElse(PayPeriod.YEAR).usually());
  }

  private BigDecimal share(BigDecimal percent) {
    return base.multiply(percent).movePointLeft(2);
  }
}
