package io.careercoach.understand;

import java.util.Optional;
import java.util.Set;

/** A whole year: "2029", "this year", "next year", "the year after next". */
final class Years {

  static final Phrases<Integer> YEARS_AHEAD =
      new Phrases<>(Lexicon.of("periods").meanings("years ahead", Integer::valueOf));

  private static final Set<String> STOPS = Set.of(".", ",", ";", "!", "?", ")");

  private Years() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    int thisYear = calendar.today().getYear();
    Optional<Phrases.Hit<Integer>> ahead = YEARS_AHEAD.at(text, from);
    if (ahead.isPresent()) {
      int end = ahead.get().end();
      Period year = Period.year(thisYear + ahead.get().meaning());
      return Optional.of(Dated.alone(year, end));
    }
    return YearWords.figures(text, from)
        .filter(year -> year >= thisYear && year < thisYear + 60)
        .filter(year -> !text.isGlued(from + 1) || text.isAny(from + 1, STOPS))
        .map(Period::year)
        .map(year -> Dated.alone(year, from + 1).withAlone(text.size() == 1));
  }
}
