package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Calendar weeks and weekends: "this week", "next weekend", "the week of 9 May". */
final class Weeks {

  private static final Lexicon PERIODS = Lexicon.of("periods");
  static final Phrases<Integer> WEEKS_AHEAD =
      new Phrases<>(PERIODS.meanings("weeks ahead", Integer::valueOf));

  static final Phrases<Integer> WEEKENDS_AHEAD =
      new Phrases<>(PERIODS.meanings("weekends ahead", Integer::valueOf));

  static final Phrases<String> WEEK_OF = Phrases.of(PERIODS.phrases("week of"));

  private Weeks() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    Optional<Dated> weekOf = weekOf(text, from, calendar);
    if (weekOf.isPresent()) {
      return weekOf;
    }
    Optional<Dated> weekend = weekend(text, from, calendar);
    return weekend.isPresent() ? weekend : week(text, from, calendar);
  }

  private static Optional<Dated> weekOf(Sentence text, int from, Calendar calendar) {
    int at = WEEK_OF.skip(text, from);
    if (at == from) {
      return Optional.empty();
    }
    return DateRules.at(text, at, calendar)
        .filter(day -> day.period().grain() == Period.Grain.DAY)
        .map(day -> Dated.alone(week(day.period().last(), calendar), day.end()));
  }

  private static Optional<Dated> week(Sentence text, int from, Calendar calendar) {
    return WEEKS_AHEAD
        .at(text, from)
        .map(hit -> {
          LocalDate day = calendar.today().plusWeeks(hit.meaning());
          return Dated.alone(week(day, calendar), hit.end());
        });
  }

  private static Optional<Dated> weekend(Sentence text, int from, Calendar calendar) {
    return WEEKENDS_AHEAD
        .at(text, from)
        .map(hit -> {
          LocalDate sunday = calendar.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
          LocalDate day = sunday.plusWeeks(hit.meaning());
          Period weekend = new Period(day.minusDays(1), day, Period.Grain.DAY, false);
          boolean alone = hit.end() - from > 1 && !text.is(hit.end() - 2, "the");
          return Dated.alone(weekend, hit.end()).withAlone(alone);
        });
  }

  /** The week that a day lies in; its last day depends on the country, so it is told. */
  static Period week(LocalDate day, Calendar calendar) {
    LocalDate first = day.with(TemporalAdjusters.previousOrSame(calendar.weekStart()));
    return new Period(first, first.plusDays(6), Period.Grain.WEEK, false);
  }
}
