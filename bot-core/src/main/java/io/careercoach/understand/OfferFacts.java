package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The named numbers of one offer, and the items they stand in. */
record OfferFacts(Sentence text, List<PayItem> items, List<Bound> bound) {

  private static final Set<String> DENIALS = OfferWords.words("denials");

  static OfferFacts of(OfferPiece piece) {
    List<PayItem> items = PayItem.of(piece.marks());
    return new OfferFacts(piece.text(), items, Bound.of(piece.text(), items));
  }

  Stream<Bound> named(PayCue cue) {
    return bound.stream().filter(b -> b.is(cue) && !b.included());
  }

  Stream<TimeCount> times(PayPeriod unit) {
    return bound.stream()
        .filter(b -> !b.isIgnored())
        .map(Bound::quantity)
        .filter(TimeCount.class::isInstance)
        .map(TimeCount.class::cast)
        .filter(time -> time.unit() == unit);
  }

  Optional<SalaryCount> salaries() {
    return bound.stream()
        .map(Bound::quantity)
        .filter(SalaryCount.class::isInstance)
        .map(SalaryCount.class::cast)
        .max(Comparator.comparing(SalaryCount::number));
  }

  boolean says(PayCue cue) {
    return items.stream().anyMatch(item -> item.says(cue));
  }

  /** "no PTO". */
  boolean denies(PayCue cue) {
    return items.stream()
        .flatMap(item -> item.marks().stream())
        .anyMatch(mark ->
            mark instanceof PayName name
                && name.cue() == cue
                && DENIALS.contains(text.word(name.from() - 1)));
  }

  /** "35 hours", "a 38-hour week". */
  Optional<BigDecimal> hoursAWeek() {
    return bound.stream()
        .filter(b -> !b.isIgnored() && !b.is(PayCue.PTO) && !b.is(PayCue.REMOTE))
        .map(Bound::quantity)
        .filter(q -> q instanceof TimeCount time && time.unit() == PayPeriod.HOUR)
        .map(q -> ((TimeCount) q).value())
        .filter(hours -> hours.intValue() >= 4 && hours.intValue() <= 84)
        .findFirst();
  }
}
