package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Optional;

/** Quarters and halves of the calendar year: "Q3", "second half of 2028", "this quarter". */
final class Quarters {

  /** Some months of a year: the first of them, and how many. */
  private record Part(int month, int months) {

    /** "Q1" to "Q4", "H1" and "H2". */
    static Part of(String name) {
      int months = name.startsWith("Q") ? 3 : 6;
      return new Part((name.charAt(1) - '1') * months + 1, months);
    }
  }

  private static final Lexicon PERIODS = Lexicon.of("periods");
  static final Phrases<Part> NAMES =
      new Phrases<>(PERIODS.meanings("quarters and halves", Part::of));

  static final Phrases<Integer> QUARTERS_AHEAD =
      new Phrases<>(PERIODS.meanings("quarters ahead", Integer::valueOf));

  private Quarters() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    Optional<Dated> named = named(text, text.is(from, "the") ? from + 1 : from, calendar);
    return named.isPresent() ? named : ahead(text, from, calendar);
  }

  private static Optional<Dated> ahead(Sentence text, int from, Calendar calendar) {
    LocalDate today = calendar.today();
    int first = (today.getMonthValue() - 1) / 3 * 3 + 1;
    return QUARTERS_AHEAD
        .at(text, from)
        .map(hit -> {
          LocalDate begin = LocalDate.of(today.getYear(), first, 1).plusMonths(3L * hit.meaning());
          Part part = new Part(begin.getMonthValue(), 3);
          return Dated.alone(part(begin.getYear(), part), hit.end());
        });
  }

  private static Optional<Dated> named(Sentence text, int from, Calendar calendar) {
    Optional<Phrases.Hit<Part>> hit = NAMES.at(text, from);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Part part = hit.get().meaning();
    int end = hit.get().end();
    boolean said = text.word(from).length() > 2;
    boolean ofTheYear = text.is(end, "of") && text.is(end + 1, "the") && text.is(end + 2, "year");
    int after = ofTheYear ? end + 3 : end;
    Optional<YearWords.Found> year = YearWords.after(text, after, calendar);
    if (year.isPresent()) {
      return Optional.of(Dated.alone(part(year.get().year(), part), year.get().end()));
    }
    boolean ofSomethingElse = text.is(end, "of") || text.is(from, "last");
    if (said && !ofTheYear && ofSomethingElse) {
      return Optional.empty();
    }
    Period thisYear = part(calendar.today().getYear(), part);
    boolean over = thisYear.last().isBefore(calendar.today());
    Period next = over ? part(calendar.today().getYear() + 1, part) : thisYear;
    return Optional.of(new Dated(next, after, !said || ofTheYear, false));
  }

  private static Period part(int year, Part part) {
    return Period.months(year, part.month(), part.months(), Period.Grain.QUARTER);
  }
}
