package io.careercoach.understand;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** A whole month: "March", "March 2028", "next May", "this month", "the month after next". */
final class Months {

  private static final Lexicon MONTHS = Lexicon.of("months");
  static final Phrases<Integer> MONTHS_AHEAD =
      new Phrases<>(MONTHS.meanings("ahead", Integer::valueOf));

  private static final Set<String> AFTER_THE_VERB_MAY = MONTHS.words("after the verb may");

  private Months() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    Optional<Dated> named = named(text, from, calendar);
    return named.isPresent() ? named : ahead(text, from, calendar);
  }

  private static Optional<Dated> ahead(Sentence text, int from, Calendar calendar) {
    YearMonth now = YearMonth.from(calendar.today());
    return MONTHS_AHEAD
        .at(text, from)
        .map(hit -> Dated.alone(Period.month(now.plusMonths(hit.meaning())), hit.end()));
  }

  private static Optional<Dated> named(Sentence text, int from, Calendar calendar) {
    boolean next = text.is(from, "next");
    boolean pointed = next || text.is(from, "this") || text.is(from, "coming");
    int at = pointed ? from + 1 : from;
    Optional<Integer> month = DateWords.month(text.word(at));
    if (month.isEmpty() || (text.is(at, "may") && text.isAny(at + 1, AFTER_THE_VERB_MAY))) {
      return Optional.empty();
    }
    int dot = text.is(at + 1, ".") && text.word(at).length() <= 4 ? at + 2 : at + 1;
    Optional<YearWords.Found> year = YearWords.after(text, dot, calendar);
    if (year.isPresent()) {
      Period period = Period.month(YearMonth.of(year.get().year(), month.get()));
      return Optional.of(Dated.alone(period, year.get().end()));
    }
    YearMonth now = YearMonth.from(calendar.today());
    YearMonth named = YearMonth.of(now.getYear(), month.get());
    boolean over = next ? !named.isAfter(now) : named.isBefore(now);
    Period period = Period.month(over ? named.plusYears(1) : named);
    boolean alone = pointed || DateWords.standsAlone(text.word(at)) || text.size() == 1;
    return Optional.of(new Dated(next ? period.unsure() : period, at + 1, alone, pointed));
  }
}
