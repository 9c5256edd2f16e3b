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
        facts.items().stream()
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

  private static Optional<BigDecimal> days(OfferFacts facts, Predicate<Bound> which) {
    return facts.bound().stream()
        .filter(which)
        .filter(b -> b.quantity() instanceof TimeCount)
        .flatMap(b -> days((TimeCount) b.quantity(), b.is(PayCue.PTO)).stream())
        .filter(days -> days.compareTo(MOST) <= 0)
        .findFirst();
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
