package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Optional;

/** The part of a period that is meant: its beginning, an early day, the middle, its end. */
enum Edge {
  WHOLE,
  START,
  EARLY,
  MIDDLE,
  LATE,
  END;

  private static final Lexicon PERIODS = Lexicon.of("periods");
  static final Phrases<Edge> BEFORE_PERIOD =
      new Phrases<>(PERIODS.meanings("edges", Edge::valueOf));
  private static final Phrases<String> OVER = Phrases.of(PERIODS.phrases("over"));

  /** "the end of", "mid-", "early in". */
  static Optional<Phrases.Hit<Edge>> at(Sentence text, int from) {
    return BEFORE_PERIOD.at(text, from);
  }

  /** The end of words that say a period is over, as in "December end" and "the year is out". */
  static int afterOver(Sentence text, int from) {
    return OVER.skip(text, from);
  }

  Period of(Period period) {
    LocalDate first = period.first();
    return switch (this) {
      case WHOLE -> period;
      case START -> day(first, false);
      case EARLY -> day(early(period), false);
      case MIDDLE -> day(middle(period), false);
      case LATE -> day(period.last(), false);
      case END -> day(period.last(), period.certain());
    };
  }

  private static Period day(LocalDate day, boolean certain) {
    return new Period(day, day, Period.Grain.DAY, certain);
  }

  private static LocalDate early(Period period) {
    LocalDate first = period.first();
    return switch (period.grain()) {
      case DAY -> period.last();
      case WEEK -> first.plusDays(1);
      case MONTH -> first.plusDays(9);
      case QUARTER, SEASON -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusMonths(3).minusDays(1);
    };
  }

  private static LocalDate middle(Period period) {
    LocalDate first = period.first();
    return switch (period.grain()) {
      case DAY -> period.last();
      case WEEK -> first.plusDays(3);
      case MONTH -> first.plusDays(14);
      case QUARTER, SEASON -> first.plusMonths(1).plusDays(14);
      case YEAR -> first.plusMonths(6).minusDays(1);
    };
  }
}
