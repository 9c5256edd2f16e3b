package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Two dates that belong together: "from 6 to 17 December", "between April and August". */
final class Ranges {

  private static final Lexicon RANGES = Lexicon.of("ranges");
  static final Set<String> LEADS = RANGES.words("dates from");
  private static final Set<String> LINKS = RANGES.words("dates to");

  private Ranges() {}

  /** A range and the place after it. */
  record Found(LocalDate first, Period last, int end) {}

  static Optional<Found> at(Sentence text, int from, Calendar calendar) {
    boolean led = text.isAny(from, LEADS);
    int at = led ? from + 1 : from;
    Optional<Found> days = dayFirst(text, at, led, calendar);
    return days.isPresent() ? days : twoDates(text, at, led, calendar);
  }

  private static Optional<Found> twoDates(Sentence text, int at, boolean led, Calendar calendar) {
    boolean and = text.is(at - 1, "between");
    return DateRules.at(text, at, calendar)
        .filter(first -> led || isPlain(first))
        .flatMap(first ->
            second(text, first.end(), and, calendar).map(last -> range(first.period(), last)));
  }

  /** "6 to 17 December": a bare number, then a day of a month. */
  private static Optional<Found> dayFirst(Sentence text, int at, boolean led, Calendar calendar) {
    int number = text.is(at, "the") ? at + 1 : at;
    Optional<MonthDays.DayNumber> day = MonthDays.dayNumber(text, number);
    boolean and = led && text.is(at - 1, "between");
    return day.flatMap(first -> second(text, first.end(), and, calendar))
        .filter(last -> last.period().grain() == Period.Grain.DAY)
        .filter(last -> last.period().last().getDayOfMonth() > day.get().day())
        .map(last -> {
          LocalDate first = last.period().last().withDayOfMonth(day.get().day());
          return new Found(first, last.period(), last.end());
        });
  }

  private static Optional<Dated> second(Sentence text, int at, boolean and, Calendar calendar) {
    boolean linked = text.isAny(at, LINKS) || (and && text.is(at, "and"));
    if (!linked) {
      return Optional.empty();
    }
    Optional<Phrases.Hit<Edge>> edge = Edge.at(text, at + 1);
    return edge.flatMap(hit ->
            DateRules.at(text, hit.end(), calendar)
                .map(d -> Dated.alone(hit.meaning().of(d.period()), d.end())))
        .or(() -> DateRules.at(text, at + 1, calendar));
  }

  /** The first date is read with the year, or the second with the week, that puts them in order. */
  private static Found range(Period first, Dated last) {
    Period end = last.period();
    LocalDate begin = first.first();
    if (!begin.isAfter(end.last())) {
      return new Found(begin, end, last.end());
    }
    boolean sameWeek = begin.minusDays(7).isBefore(end.last());
    return sameWeek
        ? new Found(begin, end.plusDays(7).unsure(), last.end())
        : new Found(begin.minusYears(1), end, last.end());
  }

  private static boolean isPlain(Dated dated) {
    boolean month = dated.period().grain() == Period.Grain.MONTH;
    return month || (dated.alone() && dated.period().grain() != Period.Grain.YEAR);
  }
}
