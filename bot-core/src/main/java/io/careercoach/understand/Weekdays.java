package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** A day named by its weekday: "Friday", "next Friday", "Friday week", "Friday 30 June". */
final class Weekdays {

  private static final Set<String> COMING = Set.of("this", "coming", "the");

  private Weekdays() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    if (text.is(from, "a") && text.is(from + 1, "week") && text.is(from + 2, "on")) {
      return weekOn(text, from + 3, calendar);
    }
    boolean next = text.is(from, "next");
    boolean pointed = next || text.isAny(from, COMING);
    int at = pointed ? from + 1 : from;
    at = text.is(at, "coming") ? at + 1 : at;
    int weekday = at;
    return DateWords.weekday(text.word(at))
        .map(day -> dated(text, weekday, day, next, pointed, calendar));
  }

  private static Optional<Dated> weekOn(Sentence text, int at, Calendar calendar) {
    return DateWords.weekday(text.word(at))
        .map(day -> Dated.alone(Period.day(coming(day, calendar).plusDays(7)), at + 1));
  }

  private static Dated dated(
      Sentence text, int at, DayOfWeek day, boolean next, boolean pointed, Calendar calendar) {
    LocalDate coming = coming(day, calendar);
    if (text.is(at + 1, "after") && text.is(at + 2, "next")) {
      return Dated.alone(Period.day(coming.plusDays(7)).unsure(), at + 3);
    }
    if (text.is(at + 1, "week")) {
      return Dated.alone(Period.day(coming.plusDays(7)), at + 2);
    }
    if (text.is(at + 1, "next") && text.is(at + 2, "week")) {
      return Dated.alone(Period.day(inNextWeek(day, calendar)), at + 3);
    }
    Optional<Dated> date = dateBehind(text, at + 1, day, calendar);
    if (date.isPresent()) {
      return date.get();
    }
    LocalDate said = next ? inNextWeek(day, calendar) : coming;
    Period period = Period.day(said);
    boolean alone =
        text.is(at - 1, "the")
            ? DaysOfMonth.isOpen(text, at + 1)
            : pointed || DateWords.standsAlone(text.word(at)) || text.size() == 1;
    return Dated.alone(next ? period.unsure() : period, at + 1).withAlone(alone);
  }

  /** "Friday, 30 June": the date counts; it is unsure if it falls on another weekday. */
  private static Optional<Dated> dateBehind(
      Sentence text, int from, DayOfWeek day, Calendar calendar) {
    int at = text.is(from, ",") || text.is(from, ".") ? from + 1 : from;
    Optional<Dated> date = NumericDays.at(text, at, calendar);
    return date.or(() -> MonthDays.at(text, at, calendar))
        .or(() -> DaysOfMonth.at(text, at, calendar))
        .map(Weekdays::standing)
        .map(found -> found.period().last().getDayOfWeek() == day ? found : unsure(found));
  }

  private static Dated standing(Dated dated) {
    return dated.withAlone(true);
  }

  private static Dated unsure(Dated dated) {
    return new Dated(dated.period().unsure(), dated.end(), dated.alone(), dated.yearSaid());
  }

  /** The next such day after today. */
  static LocalDate coming(DayOfWeek day, Calendar calendar) {
    return calendar.today().with(TemporalAdjusters.next(day));
  }

  /** The such day of the next calendar week. */
  static LocalDate inNextWeek(DayOfWeek day, Calendar calendar) {
    LocalDate nextWeek = calendar.today().with(TemporalAdjusters.next(calendar.weekStart()));
    return nextWeek.with(TemporalAdjusters.nextOrSame(day));
  }
}
