package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A unit that a distance in time is counted in. */
enum TimeUnit {
  HOUR,
  DAY,
  WORKING_DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR;

  private static final Map<String, TimeUnit> WORDS =
      Lexicon.of("units").meanings("of time", TimeUnit::valueOf);

  static Optional<TimeUnit> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** A day so many units later, halves included; empty where a half makes no sense. */
  Optional<LocalDate> after(LocalDate day, Numbers.Found number) {
    int whole = number.whole();
    boolean half = !number.isWhole();
    return switch (this) {
      case HOUR -> whole < 24 ? Optional.empty() : Optional.of(day.plusDays((whole + 23) / 24));
      case DAY -> half ? Optional.empty() : Optional.of(day.plusDays(whole));
      case WORKING_DAY -> half ? Optional.empty() : Optional.of(workingDaysAfter(day, whole));
      case WEEK -> Optional.of(day.plusWeeks(whole).plusDays(half ? 4 : 0));
      case FORTNIGHT -> Optional.of(day.plusWeeks(2L * whole).plusDays(half ? 7 : 0));
      case MONTH -> Optional.of(day.plusMonths(whole).plusDays(half ? 15 : 0));
      case QUARTER -> half ? Optional.empty() : Optional.of(day.plusMonths(3L * whole));
      case YEAR -> Optional.of(day.plusMonths(12L * whole + (half ? 6 : 0)));
    };
  }

  private static LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate at = day;
    for (int left = count; left > 0; ) {
      at = at.plusDays(1);
      if (at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return at;
  }
}
