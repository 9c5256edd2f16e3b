package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** A weekday counted in a month: "the first Thursday of March", "the last Friday in June". */
final class NthWeekdays {

  static final Map<String, Integer> PLACES =
      Lexicon.of("weekdays").meanings("places", Integer::valueOf);

  private NthWeekdays() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    int at = text.is(from, "the") ? from + 1 : from;
    Integer place = PLACES.get(text.word(at));
    Optional<DayOfWeek> day = DateWords.weekday(text.word(at + 1));
    boolean counted = text.is(at + 2, "of") || text.is(at + 2, "in");
    if (place == null || day.isEmpty() || !counted) {
      return Optional.empty();
    }
    return Months.at(text, at + 3, calendar).map(month -> of(month, place, day.get(), calendar));
  }

  private static Dated of(Dated month, int place, DayOfWeek day, Calendar calendar) {
    LocalDate date = nth(month.period().first(), place, day);
    boolean over = date.isBefore(calendar.today()) && !month.yearSaid();
    LocalDate next = over ? nth(month.period().first().plusYears(1), place, day) : date;
    return Dated.alone(Period.day(next), month.end());
  }

  private static LocalDate nth(LocalDate month, int place, DayOfWeek day) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(place, day));
  }
}
