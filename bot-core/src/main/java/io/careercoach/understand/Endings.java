package io.careercoach.understand;

import java.util.Map;
import java.util.Optional;

/** The end of a running period in one expression: "year-end", "EOM", "the turn of the year". */
final class Endings {

  /** Periods that are running now, in the words that only make sense with "end of" before them. */
  enum Running {
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE;

    Period now(Calendar calendar) {
      int year = calendar.today().getYear();
      int month = calendar.today().getMonthValue();
      return switch (this) {
        case WEEK -> Weeks.week(calendar.today(), calendar);
        case MONTH -> Period.months(year, month, 1, Period.Grain.MONTH);
        case QUARTER -> Period.months(year, (month - 1) / 3 * 3 + 1, 3, Period.Grain.QUARTER);
        case HALF -> Period.months(year, month > 6 ? 7 : 1, 6, Period.Grain.QUARTER);
        case YEAR -> Period.year(year);
        case DECADE -> Period.months(year / 10 * 10, 1, 120, Period.Grain.YEAR).unsure();
      };
    }
  }

  private static final Phrases<Running> NAMES =
      new Phrases<>(
          Map.ofEntries(
              Map.entry("week", Running.WEEK),
              Map.entry("the week", Running.WEEK),
              Map.entry("month", Running.MONTH),
              Map.entry("the month", Running.MONTH),
              Map.entry("quarter", Running.QUARTER),
              Map.entry("the quarter", Running.QUARTER),
              Map.entry("the half", Running.HALF),
              Map.entry("the half year", Running.HALF),
              Map.entry("year", Running.YEAR),
              Map.entry("the year", Running.YEAR),
              Map.entry("the calendar year", Running.YEAR),
              Map.entry("the decade", Running.DECADE),
              Map.entry("this decade", Running.DECADE)));

  private static final Phrases<Running> ENDS =
      new Phrases<>(
          Map.ofEntries(
              Map.entry("eow", Running.WEEK),
              Map.entry("eom", Running.MONTH),
              Map.entry("month end", Running.MONTH),
              Map.entry("month-end", Running.MONTH),
              Map.entry("month's end", Running.MONTH),
              Map.entry("eoq", Running.QUARTER),
              Map.entry("quarter end", Running.QUARTER),
              Map.entry("eoy", Running.YEAR),
              Map.entry("year end", Running.YEAR),
              Map.entry("year-end", Running.YEAR),
              Map.entry("years end", Running.YEAR),
              Map.entry("year's end", Running.YEAR),
              Map.entry("the turn of the year", Running.YEAR)));

  private Endings() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    return ENDS.at(text, from).map(hit -> Dated.alone(end(hit.meaning(), calendar), hit.end()));
  }

  /** "the year" and the like, which count only with an end or a beginning said of them. */
  static Optional<Dated> running(Sentence text, int from, Calendar calendar) {
    return NAMES.at(text, from).map(hit -> Dated.alone(hit.meaning().now(calendar), hit.end()));
  }

  private static Period end(Running running, Calendar calendar) {
    Period period = running.now(calendar);
    return new Period(period.last(), period.last(), Period.Grain.DAY, period.certain());
  }
}
