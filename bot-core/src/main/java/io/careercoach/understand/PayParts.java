package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an offer pays besides the base, a year. */
final class PayParts {

  private static final BigDecimal TWELVE = new BigDecimal(12);

  /** "100% of the insurance" is no share of the base. */
  private static final BigDecimal MOST_ALLOWED = new BigDecimal(30);

  /** "3,350 (100 %)" and "65 % of grade 13" are no extra. */
  private static final BigDecimal MOST_EXTRA = new BigDecimal(50);

  private static final BigDecimal TINY_PART = new BigDecimal(500);
  private static final BigDecimal MOST_MONTHS = new BigDecimal(4);

  /** More than that without a name is the pay, told once more in other words. */
  private static final BigDecimal LARGEST_PART = new BigDecimal("0.5");

  private final OfferFacts facts;
  private final BasePay pay;
  private final BigDecimal base;
  private final Set<Assumption> assumed;

  PayParts(OfferFacts facts, BasePay pay, Set<Assumption> assumed) {
    this.facts = facts;
    this.pay = pay;
    this.base = pay.annual();
    this.assumed = assumed;
  }

  BigDecimal bonus() {
    BigDecimal named = sum(b -> b.is(PayCue.BONUS)).add(sum(b -> isBareExtra(b)));
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

  BigDecimal allowance() {
    return sum(b -> b.is(PayCue.ALLOWANCE) && !b.item().says(PayCue.NOT_EMPLOYER))
        .add(sum(b -> isRegularExtra(b)));
  }

  private BigDecimal bonusMonths() {
    BigDecimal months = BigDecimal.ZERO;
    for (Bound b : facts.bound()) {
      if (b.quantity() instanceof TimeCount time
          && time.unit() == PayPeriod.MONTH
          && (b.is(PayCue.BONUS) || b.cue().isEmpty() && isPaid(b, time))) {
        months = months.add(time.value());
      }
    }
    return months;
  }

  /** "+ 1 month base", "THR of one month": more months are a length. */
  private boolean isPaid(Bound b, TimeCount time) {
    boolean of = facts.text().is(time.from() - 1, "of");
    return time.value().compareTo(MOST_MONTHS) <= 0
        && (of || b.item().isAdded() && b.item().says(PayCue.BASE));
  }

  /** "+ 5k", "10 %": more money without a name. */
  private boolean isBareExtra(Bound b) {
    boolean share =
        b.quantity() instanceof PayShare percent
            && percent.value().compareTo(MOST_EXTRA) < 0
            && b.cue().isEmpty();
    return share || (isExtra(b) && !isRegularExtra(b));
  }

  /** "+ 200 a month", "wifi 30 a month". */
  private boolean isRegularExtra(Bound b) {
    return b.quantity() instanceof PayAmount money
        && b.isUnnamedMoney()
        && money != pay.said()
        && money.period().filter(p -> p != PayPeriod.YEAR && p != PayPeriod.HOUR).isPresent();
  }

  /** Money is for something, also where the word for it is not known. */
  private boolean isExtra(Bound b) {
    if (!(b.quantity() instanceof PayAmount money) || !b.isUnnamedMoney() || money == pay.said()) {
      return false;
    }
    boolean opened = b.item().opener().equals("and") || b.item().opener().equals("with");
    boolean part =
        (money.currency().isPresent() || opened)
            && money.period().filter(PayPeriod.HOUR::equals).isEmpty()
            && aYear(money, b).compareTo(base.multiply(LARGEST_PART)) < 0;
    return !b.item().isLater() && (b.item().isAdded() || part);
  }

  private BigDecimal sum(Predicate<Bound> which) {
    return facts.bound().stream()
        .filter(b -> !b.included() && !isBesidesTarget(b))
        .filter(which)
        .map(this::annual)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** "0 to 20 % (12 % at target)": what is paid at target is meant. */
  private boolean isBesidesTarget(Bound b) {
    return b.quantity() instanceof PayShare percent
        && !percent.target()
        && (percent.most() || b.item().says(PayCue.UP_TO))
        && isBonus(b)
        && facts.bound().stream()
            .anyMatch(other -> other.quantity() instanceof PayShare share && share.target());
  }

  private static boolean isBonus(Bound b) {
    return b.is(PayCue.BONUS) || b.cue().isEmpty();
  }

  private BigDecimal annual(Bound b) {
    boolean most = b.quantity() instanceof PayShare percent && percent.most();
    if ((most || b.item().says(PayCue.UP_TO)) && isBonus(b)) {
      assumed.add(Assumption.BONUS_UP_TO);
    }
    return switch (b.quantity()) {
      case PayAmount money -> aYear(money, b);
      case PayShare percent ->
          b.is(PayCue.ALLOWANCE) && percent.value().compareTo(MOST_ALLOWED) > 0
              ? BigDecimal.ZERO
              : share(percent.value());
      default -> BigDecimal.ZERO;
    };
  }

  private BigDecimal aYear(PayAmount money, Bound b) {
    PayPeriod period =
        b.item().period(money).or(() -> periodOfNext(b)).orElseGet(() -> periodBySize(money));
    Optional<BigDecimal> hours = facts.hoursAWeek().filter(h -> period == PayPeriod.HOUR);
    return money
        .value()
        .multiply(hours.map(h -> h.multiply(PayPeriod.WEEK.aYear())).orElse(period.usually()));
  }

  /** Nobody is paid 6 dollars a year: so little is paid as often as the base. */
  private PayPeriod periodBySize(PayAmount money) {
    boolean tiny = money.value().multiply(TINY_PART).compareTo(base) < 0;
    return tiny ? pay.period() : PayPeriod.YEAR;
  }

  /** "250 for travel and 150 for meals a month". */
  private Optional<PayPeriod> periodOfNext(Bound b) {
    int next = facts.bound().indexOf(b) + 1;
    return facts.bound().stream()
        .skip(next)
        .limit(1)
        .filter(other -> b.is(PayCue.ALLOWANCE) || b.isUnnamedMoney())
        .filter(other -> other.is(PayCue.ALLOWANCE))
        .filter(other -> other.item().opener().equals("and"))
        .flatMap(other ->
            other.quantity() instanceof PayAmount money
                ? other.item().period(money).stream()
                : Stream.empty())
        .findFirst();
  }

  private BigDecimal share(BigDecimal percent) {
    return base.multiply(percent).movePointLeft(2);
  }
}
