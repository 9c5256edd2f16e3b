package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the paid leave of an offer: "27 days holiday", "six weeks", "unlimited PTO". */
final class Leaves {

  private static final BigDecimal WEEK = new BigDecimal(5);
  private static final BigDecimal MOST = new BigDecimal(70);
  private static final BigDecimal HOURS = new BigDecimal(8);

  private Leaves() {}

  static Optional<PaidLeave> of(OfferFacts facts) {
    boolean unlimited =
        facts.says(PayCue.UNLIMITED)
            && facts.items().stream()
                .anyMatch(item -> item.says(PayCue.UNLIMITED) && item.says(PayCue.PTO));
    if (unlimited) {
      return Optional.of(new PaidLeave.Unlimited());
    }
    Optional<BigDecimal> none =
        facts.denies(PayCue.PTO) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    return days(facts, b -> b.is(PayCue.PTO))
        .or(() -> none)
        .or(() -> days(facts, b -> b.cue().isEmpty()))
        .map(PaidLeave.Days::new);
  }

  /** The first number, and what is added to it: "10 days plus 25 days". */
  private static Optional<BigDecimal> days(OfferFacts facts, Predicate<Bound> which) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Bound b : facts.bound()) {
      if (b.quantity() instanceof TimeCount time && which.test(b)) {
        Optional<BigDecimal> days =
            days(time, b.is(PayCue.PTO)).filter(number -> number.compareTo(MOST) <= 0);
        boolean ofAll = facts.text().is(time.end(), "holidays");
        boolean more = sum.isPresent() && b.is(PayCue.PTO) && b.item().isAdded() && !ofAll;
        if (sum.isEmpty()) {
          sum = days;
        } else if (more && days.isPresent()) {
          sum = Optional.of(sum.get().add(days.get()));
        }
      }
    }
    return sum;
  }

  private static Optional<BigDecimal> days(TimeCount time, boolean named) {
    if (time.weekly()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (time.unit()) {
          case DAY -> named || time.value().intValue() >= 8 ? time.value() : null;
          case WEEK -> time.value().multiply(WEEK);
          case FORTNIGHT -> time.value().multiply(WEEK).multiply(new BigDecimal(2));
          case MONTH -> named ? time.value().multiply(new BigDecimal(20)) : null;
          case HOUR -> named ? time.value().divide(HOURS, 2, RoundingMode.HALF_UP) : null;
          case MINUTE, HALF_MONTH, QUARTER, HALF_YEAR, YEAR -> null;
        });
  }
}
