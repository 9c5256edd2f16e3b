package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pay itself, a year.
 *
 * @param said the bound amount that it is read from
 * @param total whether it is said to be all in all, so that its parts come to nothing on top
 * @param bonusMonths monthly salaries on top of a yearly pay
 */
record BasePay(
    BigDecimal annual,
    PayAmount said,
    PayPeriod period,
    boolean total,
    BigDecimal bonusMonths,
    Set<Assumption> assumed) {

  private static final BigDecimal WEEKS = new BigDecimal(52);
  private static final BigDecimal FEWEST_WEEKS = new BigDecimal(20);
  private static final BigDecimal FULL_WEEK = new BigDecimal(40);
  private static final BigDecimal TWELVE = new BigDecimal(12);

  static Optional<BasePay> of(OfferFacts facts) {
    return money(facts).map(said -> of(facts, said));
  }

  /** The first amount, but for one that is small beside a base or a total that follows. */
  private static Optional<Bound> money(OfferFacts facts) {
    Optional<Bound> pay = Optional.empty();
    Optional<Bound> total = Optional.empty();
    for (Bound b : facts.bound()) {
      if (b.isPay()) {
        boolean larger = pay.filter(before -> isSmall(before, b)).isPresent();
        pay = pay.isEmpty() || larger ? Optional.of(b) : pay;
      } else if (b.isTotal() && total.isEmpty() && !b.included()) {
        total = Optional.of(b);
      }
    }
    Optional<Bound> whole = total;
    return pay.filter(b -> whole.filter(sum -> isMuchLess(b, sum)).isEmpty()).or(() -> whole);
  }

  /** Of two amounts the larger one counts where it is called the base, or the first is no pay. */
  private static boolean isSmall(Bound first, Bound next) {
    boolean unnamed = first.cue().isEmpty();
    boolean less =
        PaySize.aYear((PayAmount) first.quantity())
                .compareTo(PaySize.aYear((PayAmount) next.quantity()))
            < 0;
    return unnamed && (next.is(PayCue.BASE) && less || isMuchLess(first, next));
  }

  private static boolean isMuchLess(Bound less, Bound more) {
    return PaySize.isMuchLess((PayAmount) less.quantity(), (PayAmount) more.quantity());
  }

  private static BasePay of(OfferFacts facts, Bound bound) {
    PayAmount money = (PayAmount) bound.quantity();
    Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);
    if (money.ranged()) {
      assumed.add(Assumption.RANGE);
    }
    Optional<SalaryCount> salaries = facts.salaries();
    PayPeriod period = period(facts, bound, salaries, assumed);
    BigDecimal factor =
        switch (period) {
          case MINUTE -> BigDecimal.ONE;
          case HOUR -> hours(facts, assumed).multiply(weeks(facts));
          case DAY -> days(facts, assumed);
          case MONTH -> salaries.map(SalaryCount::number).orElse(TWELVE);
          case WEEK, FORTNIGHT, HALF_MONTH, QUARTER, HALF_YEAR, YEAR -> period.aYear();
        };
    boolean onTop =
        period == PayPeriod.YEAR
            && salaries.filter(s -> s.extra() && isOnTop(facts, s)).isPresent();
    BigDecimal months = onTop ? salaries.orElseThrow().number().subtract(TWELVE) : BigDecimal.ZERO;
    return new BasePay(
        money.value().multiply(factor), money, period, bound.isTotal(), months, assumed);
  }

  private static boolean isOnTop(OfferFacts facts, SalaryCount salaries) {
    return facts.items().stream()
        .filter(item -> item.marks().contains(salaries))
        .anyMatch(item -> !item.says(PayCue.INCLUDED) && !item.says(PayCue.INCLUDING));
  }

  private static PayPeriod period(
      OfferFacts facts, Bound bound, Optional<SalaryCount> salaries, Set<Assumption> assumed) {
    PayAmount money = (PayAmount) bound.quantity();
    Optional<PayPeriod> said = bound.item().period(money);
    if (said.isPresent()) {
      return said.get();
    }
    PayPeriod guess = PaySize.period(money);
    boolean times = salaries.isPresent() && guess != PayPeriod.HOUR;
    boolean yearly = salaries.filter(SalaryCount::extra).isPresent() && guess == PayPeriod.YEAR;
    if (times && !yearly && !PaySize.isYearly(money)) {
      return PayPeriod.MONTH;
    }
    if (guess != PayPeriod.YEAR) {
      assumed.add(Assumption.PERIOD);
    }
    return guess;
  }

  private static BigDecimal hours(OfferFacts facts, Set<Assumption> assumed) {
    Optional<BigDecimal> said = facts.hoursAWeek();
    if (said.isEmpty()) {
      assumed.add(Assumption.HOURS);
    }
    return said.orElse(FULL_WEEK);
  }

  private static BigDecimal days(OfferFacts facts, Set<Assumption> assumed) {
    Optional<BigDecimal> year =
        first(facts.times(PayPeriod.DAY), time -> !time.weekly() && time.value().intValue() > 60);
    Optional<BigDecimal> week =
        facts.bound().stream()
            .filter(
                b -> b.cue().isEmpty() && b.quantity() instanceof TimeCount time && time.weekly())
            .map(b -> ((TimeCount) b.quantity()).value().multiply(weeks(facts)))
            .findFirst();
    if (year.isEmpty() && week.isEmpty()) {
      assumed.add(Assumption.DAYS);
    }
    return year.or(() -> week).orElse(PayPeriod.WORK_DAYS);
  }

  /** "3 days a week, 46 weeks". */
  private static BigDecimal weeks(OfferFacts facts) {
    return first(facts.times(PayPeriod.WEEK), BasePay::isWeeksOfWork).orElse(WEEKS);
  }

  private static boolean isWeeksOfWork(TimeCount time) {
    return time.value().compareTo(FEWEST_WEEKS) >= 0 && time.value().compareTo(WEEKS) <= 0;
  }

  private static Optional<BigDecimal> first(List<TimeCount> times, Predicate<TimeCount> wanted) {
    return times.stream().filter(wanted).map(TimeCount::value).findFirst();
  }
}
