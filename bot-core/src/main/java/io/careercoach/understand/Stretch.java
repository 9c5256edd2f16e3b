package io.careercoach.understand;

import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a look back covers, both ends included. */
public record Stretch(LocalDate first, LocalDate last) {

  public static Stretch months(YearMonth first, YearMonth last) {
    return new Stretch(first.atDay(1), last.atEndOfMonth());
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The same, but not into the future. */
  public Stretch upTo(LocalDate today) {
    return last.isAfter(today) ? new Stretch(first, today) : this;
  }

  /** "June 2026 to November 2026". */
  public Phrase words() {
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? month(first)
        : Phrase.of("review.stretch", "first", month(first), "last", month(last));
  }

  public static Phrase month(LocalDate day) {
    return Phrase.of("month", "day", day);
  }
}
