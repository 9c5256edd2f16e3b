package io.careercoach.goal;

import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long it is from one day to another, in words as rough as anybody would use. */
final class Span {
  private static final int WEEK = 7;
  private static final int IN_DAYS = 21;
  private static final int IN_WEEKS = 120;
  private static final int IN_MONTHS = 24;
  private static final int YEAR = 12;

  private Span() {}

  /** "2 weeks left"; of a date that is over only the date is said. */
  static Phrase left(LocalDate deadline, LocalDate today) {
    if (deadline.isBefore(today)) {
      return Phrase.of("goal.left.over", "day", deadline);
    }
    return deadline.equals(today)
        ? Phrase.of("goal.left.today")
        : Phrase.of("goal.left", "span", between(today, deadline));
  }

  /** "2 weeks". */
  static Phrase between(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    if (days < IN_DAYS) {
      return Phrase.of("goal.span.days", "days", days);
    }
    if (days < IN_WEEKS) {
      return Phrase.of("goal.span.weeks", "weeks", days / WEEK);
    }
    long months = ChronoUnit.MONTHS.between(first, last);
    return months < IN_MONTHS
        ? Phrase.of("goal.span.months", "months", months)
        : Phrase.of("goal.span.years", "years", months / YEAR);
  }
}
