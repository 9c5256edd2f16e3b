package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The named numbers of one offer, and the items they stand in. */
record OfferFacts(Sentence text, List<PayItem> items, List<Bound> bound) {

  private static final Set<String> DENIALS = OfferWords.words("denials");

  private static final int FEWEST_HOURS = 4;
  private static final int MOST_HOURS = 84;

  static OfferFacts of(Sentence text, List<Mark> marks) {
    List<PayItem> items = PayItem.of(marks);
    return new OfferFacts(text, items, Bound.of(text, items));
  }

  List<Bound> named(PayCue cue) {
    List<Bound> named = new ArrayList<>();
    for (Bound b : bound) {
      if (b.is(cue) && !b.included()) {
        named.add(b);
      }
    }
    return named;
  }

  List<TimeCount> times(PayPeriod unit) {
    List<TimeCount> times = new ArrayList<>();
    for (Bound b : bound) {
      if (b.quantity() instanceof TimeCount time && time.unit() == unit && !b.isIgnored()) {
        times.add(time);
      }
    }
    return times;
  }

  /** The most salaries a year that are said. */
  Optional<SalaryCount> salaries() {
    Optional<SalaryCount> most = Optional.empty();
    for (Bound b : bound) {
      if (b.quantity() instanceof SalaryCount count
          && (most.isEmpty() || count.number().compareTo(most.get().number()) >= 0)) {
        most = Optional.of(count);
      }
    }
    return most;
  }

  boolean says(PayCue cue) {
    for (PayItem item : items) {
      if (item.says(cue)) {
        return true;
      }
    }
    return false;
  }

  /** "no PTO". */
  boolean denies(PayCue cue) {
    return names(cue).stream().anyMatch(name -> DENIALS.contains(text.word(name.from() - 1)));
  }

  List<PayName> names(PayCue cue) {
    List<PayName> names = new ArrayList<>();
    for (PayItem item : items) {
      if (item.says(cue)) {
        for (Mark mark : item.marks()) {
          if (mark instanceof PayName name && name.cue() == cue) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  /** "35 hours", "a 38-hour week". */
  Optional<BigDecimal> hoursAWeek() {
    for (Bound b : bound) {
      if (b.quantity() instanceof TimeCount time
          && time.unit() == PayPeriod.HOUR
          && !b.isIgnored()
          && !b.is(PayCue.PTO)
          && !b.is(PayCue.REMOTE)
          && time.value().intValue() >= FEWEST_HOURS
          && time.value().intValue() <= MOST_HOURS) {
        return Optional.of(time.value());
      }
    }
    return Optional.empty();
  }
}
