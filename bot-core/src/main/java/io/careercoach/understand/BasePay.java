package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pay itself, a year.
 *
 * @param said the bound amount that it is read from
 * @param bonusMonths monthly salaries on top of a yearly pay
 */
record BasePay(
    BigDecimal annual, Mark.Money said, BigDecimal bonusMonths, Set<Offer.Assumption> assumed) {

  private static final BigDecimal WEEKS = new BigDecimal(52);
  private static final BigDecimal FULL_WEEK = new BigDecimal(40);
  private static final BigDecimal WORK_DAYS = new BigDecimal(220);
  private static final BigDecimal TWELVE = new BigDecimal(12);

  static Optional<BasePay> of(OfferFacts facts) {
    return money(facts).map(said -> of(facts, said));
  }

  private static Optional<Bound> money(OfferFacts facts) {
    List<Bound> pay = facts.bound().stream().filter(Bound::isPay).toList();
    return pay.stream()
        .filter(b -> b.is(Cue.BASE))
        .findFirst()
        .filter(b -> !pay.getFirst().cue().isEmpty() || isSmall(pay.getFirst(), b))
        .or(() -> pay.stream().findFirst())
        .or(() ->
            facts.named(Cue.TOTAL).filter(b -> b.quantity() instanceof Mark.Money).findFirst());
  }

  private static boolean isSmall(Bound first, Bound base) {
    return PaySize.aYear((Mark.Money) first.quantity())
            .compareTo(PaySize.aYear((Mark.Money) base.quantity()))
        < 0;
  }

  private static BasePay of(OfferFacts facts, Bound bound) {
    Mark.Money money = (Mark.Money) bound.quantity();
    Set<Offer.Assumption> assumed = EnumSet.noneOf(Offer.Assumption.class);
    if (money.ranged()) {
      assumed.add(Offer.Assumption.RANGE);
    }
    Optional<Mark.Salaries> salaries = facts.salaries();
    PayPeriod period = period(facts, bound, salaries, assumed);
    BigDecimal factor =
        switch (period) {
          case MINUTE -> BigDecimal.ONE;
          case HOUR -> hours(facts, assumed).multiply(WEEKS);
          case DAY -> days(facts, assumed);
          case MONTH -> salaries.map(Mark.Salaries::number).orElse(TWELVE);
          case WEEK, FORTNIGHT, HALF_MONTH, QUARTER, HALF_YEAR, YEAR -> period.aYear();
        };
    boolean onTop =
        period == PayPeriod.YEAR
            && salaries.filter(s -> s.extra() && isOnTop(facts, s)).isPresent();
    BigDecimal months = onTop ? salaries.orElseThrow().number().subtract(TWELVE) : BigDecimal.ZERO;
    return new BasePay(money.value().multiply(factor), money, months, assumed);
  }

  private static boolean isOnTop(OfferFacts facts, Mark.Salaries salaries) {
    return facts.items().stream()
        .filter(item -> item.marks().contains(salaries))
        .anyMatch(item -> !item.says(Cue.INCLUDED));
  }

  private static PayPeriod period(
      OfferFacts facts,
      Bound bound,
      Optional<Mark.Salaries> salaries,
      Set<Offer.Assumption> assumed) {
    Mark.Money money = (Mark.Money) bound.quantity();
    Optional<PayPeriod> apart =
        bound.item().marks().stream()
            .filter(Mark.Every.class::isInstance)
            .map(mark -> ((Mark.Every) mark).period())
            .findFirst();
    Optional<PayPeriod> said = money.period().or(() -> apart);
    if (said.isPresent()) {
      return said.get();
    }
    PayPeriod guess = PaySize.period(money);
    boolean times = salaries.isPresent() && guess != PayPeriod.HOUR;
    boolean yearly = salaries.filter(Mark.Salaries::extra).isPresent() && guess == PayPeriod.YEAR;
    if (times && !yearly && !PaySize.isYearly(money)) {
      return PayPeriod.MONTH;
    }
    if (guess != PayPeriod.YEAR) {
      assumed.add(Offer.Assumption.PERIOD);
    }
    return guess;
  }

  private static BigDecimal hours(OfferFacts facts, Set<Offer.Assumption> assumed) {
    Optional<BigDecimal> said = facts.hoursAWeek();
    if (said.isEmpty()) {
      assumed.add(Offer.Assumption.HOURS);
    }
    return said.orElse(FULL_WEEK);
  }

  private static BigDecimal days(OfferFacts facts, Set<Offer.Assumption> assumed) {
    Optional<BigDecimal> year =
        facts
            .times(PayPeriod.DAY)
            .filter(time -> !time.weekly() && time.value().intValue() > 60)
            .map(Mark.Time::value)
            .findFirst();
    Optional<BigDecimal> week =
        facts.bound().stream()
            .filter(
                b -> b.cue().isEmpty() && b.quantity() instanceof Mark.Time time && time.weekly())
            .map(b -> ((Mark.Time) b.quantity()).value().multiply(WEEKS))
            .findFirst();
    if (year.isEmpty() && week.isEmpty()) {
      assumed.add(Offer.Assumption.DAYS);
    }
    return year.or(() -> week).orElse(WORK_DAYS);
  }
}
