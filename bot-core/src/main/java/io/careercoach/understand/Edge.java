package io.careercoach.understand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The part of a period that is meant: its beginning, an early day, the middle, its end. */
enum Edge {
  WHOLE,
  START,
  EARLY,
  MIDDLE,
  LATE,
  END;

  private static final Phrases<Edge> BEFORE_PERIOD = new Phrases<>(before());
  private static final Phrases<String> OVER =
      Phrases.of(
          "end | ends | is over | is out | is up | is done | is through | finishes | closes | runs"
              + " out | 's end | is finished");

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

  private static Map<String, Edge> before() {
    Map<String, Edge> table = new HashMap<>();
    add(table, START, "the beginning of | beginning of | the start of | start of | begin of");
    add(table, START, "the first day of | the first of | first day of | beginning | the begin of");
    add(table, EARLY, "early | early in | the early part of | early on in | earlier in");
    add(
        table,
        MIDDLE,
        "mid | mid - | mid of | the middle of | middle of | in mid | mid-way through");
    add(table, MIDDLE, "halfway through | the midpoint of | around the middle of");
    add(table, LATE, "late | late in | later | later in | the last week of | the latter part of");
    add(table, LATE, "the final week of | the last days of | the last weeks of");
    add(table, END, "the end of | end of | end | end - | the very end of | the close of | ends of");
    add(
        table,
        END,
        "the last day of | last day of | the final day of | end of day | end of day on");
    add(table, END, "close of business | close of business on | cob | eod | the end");
    return table;
  }

  private static void add(Map<String, Edge> table, Edge edge, String phrases) {
    for (String phrase : phrases.split("\\|")) {
      table.put(phrase.strip(), edge);
    }
  }
}
