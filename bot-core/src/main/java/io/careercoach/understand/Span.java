package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A length of time in words, "three weeks", "half a year", "6-8 weeks", and the place after it.
 *
 * @param rough whether it was said as a stretch ("two to three months")
 */
record Span(Numbers.Found number, TimeUnit unit, int end, boolean rough) {

  private static final int FARTHEST = 20_000;
  private static final Set<String> LINKS = Set.of("to", "-", "or", "–");
  private static final Set<String> WORKING = Lexicon.of("date-leads").words("working");

  /** One unit without a number, as in "the next month". */
  static Optional<Span> one(Sentence text, int from) {
    return unit(text, from)
        .flatMap(unit -> tail(text, new Numbers.Found(BigDecimal.ONE, from), unit, false));
  }

  static Optional<Span> at(Sentence text, int from) {
    Optional<Span> halves = halves(text, from);
    if (halves.isPresent()) {
      return halves;
    }
    Optional<Numbers.Found> number = number(text, from);
    if (number.isEmpty() || number.get().value().compareTo(new BigDecimal(FARTHEST)) > 0) {
      return Optional.empty();
    }
    Optional<Numbers.Found> upper = upper(text, number.get());
    Numbers.Found used = upper.orElse(number.get());
    return unit(text, used.end()).flatMap(found -> tail(text, used, found, upper.isPresent()));
  }

  /** "a year", "one month", "6 weeks". */
  private static Optional<Numbers.Found> number(Sentence text, int from) {
    boolean article = text.is(from, "a") || text.is(from, "an");
    if (article && unit(text, from + 1).isPresent()) {
      return Optional.of(new Numbers.Found(BigDecimal.ONE, from + 1));
    }
    return Numbers.at(text, from);
  }

  /** "two to three months" and "a week or two" say the longer one. */
  private static Optional<Numbers.Found> upper(Sentence text, Numbers.Found lower) {
    boolean linked = text.isAny(lower.end(), LINKS);
    return linked ? Numbers.at(text, lower.end() + 1) : Optional.empty();
  }

  private record UnitFound(TimeUnit unit, int end) {}

  private static Optional<UnitFound> unit(Sentence text, int at) {
    if (text.isAny(at, WORKING) && text.word(at + 1).startsWith("day")) {
      return Optional.of(new UnitFound(TimeUnit.WORKING_DAY, at + 2));
    }
    int calendarUnit = text.is(at, "calendar") || text.is(at, "full") ? at + 1 : at;
    return TimeUnit.of(text.word(calendarUnit)).map(u -> new UnitFound(u, calendarUnit + 1));
  }

  private static Optional<Span> tail(
      Sentence text, Numbers.Found number, UnitFound unit, boolean rough) {
    int end = unit.end();
    if (text.is(end, "and") && text.is(end + 1, "a") && text.is(end + 2, "half")) {
      BigDecimal sum = number.value().add(new BigDecimal("0.5"));
      return Optional.of(new Span(new Numbers.Found(sum, end), unit.unit(), end + 3, rough));
    }
    if (text.is(end, "or")) {
      Optional<Numbers.Found> more = Numbers.at(text, end + 1);
      if (more.isPresent()) {
        int after = TimeUnit.of(text.word(more.get().end())).isPresent() ? 1 : 0;
        return Optional.of(new Span(more.get(), unit.unit(), more.get().end() + after, true));
      }
    }
    return Optional.of(new Span(number, unit.unit(), end, rough));
  }

  /** "half a year", "a half year": half of a unit that has a smaller one. */
  private static Optional<Span> halves(Sentence text, int from) {
    int half = text.is(from, "a") ? from + 1 : from;
    if (!text.is(half, "half")) {
      return Optional.empty();
    }
    int unit = text.is(half + 1, "a") ? half + 2 : half + 1;
    boolean year = TimeUnit.of(text.word(unit)).filter(TimeUnit.YEAR::equals).isPresent();
    boolean joined = text.word(unit).equals("year");
    return year && joined
        ? Optional.of(
            new Span(new Numbers.Found(new BigDecimal(6), unit), TimeUnit.MONTH, unit + 1, false))
        : Optional.empty();
  }
}
