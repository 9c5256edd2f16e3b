package io.careercoach.understand;

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

  private static final Lexicon PERIODS = Lexicon.of("periods");
  static final Phrases<Running> NAMES =
      new Phrases<>(PERIODS.meanings("running", Running::valueOf));

  static final Phrases<Running> ENDS = new Phrases<>(PERIODS.meanings("ends", Running::valueOf));

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
