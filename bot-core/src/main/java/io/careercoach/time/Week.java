package io.careercoach.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ISO week, written as "2026-W48": Monday to Sunday, in the year that its Thursday lies in. */
public record Week(int year, int number) implements Comparable<Week> {

  private static final Pattern TEXT = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Comparator<Week> IN_TIME =
      Comparator.comparingInt(Week::year).thenComparingInt(Week::number);

  public Week {
    if (year < 0 || year > 9999) {
      throw new DateTimeException("No four-digit year: " + year);
    }
    if (number < 1
        || number
            > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum()) {
      throw new DateTimeException("No week " + number + " in " + year);
    }
  }

  public static Week of(LocalDate day) {
    return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Reads what {@link #toString} writes, and nothing else. */
  public static Week parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("No week: " + text);
    }
    return new Week(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  public LocalDate monday() {
    // 4 January is always in week 1
    return LocalDate.of(year, 1, 4)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(number - 1L);
  }

  public LocalDate day(DayOfWeek day) {
    return monday().plusDays(day.ordinal());
  }

  public Week before() {
    return of(monday().minusWeeks(1));
  }

  public boolean isBefore(Week other) {
    return compareTo(other) < 0;
  }

  public Week next() {
    return of(monday().plusWeeks(1));
  }

  @Override
  public int compareTo(Week other) {
    return IN_TIME.compare(this, other);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-W%02d", year, number);
  }
}
