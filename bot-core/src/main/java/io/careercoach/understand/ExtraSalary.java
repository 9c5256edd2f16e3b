package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a monthly salary on top of twelve: "13th month", "a thirteenth and fourteenth salary". */
final class ExtraSalary {

  private static final Set<String> JOINS = Set.of("and", "+", "&", "/", "plus");

  /** An ordinal in one token, "thirteenth", or in two, "13" and "th". */
  private record Ordinal(BigDecimal number, int end) {}

  private ExtraSalary() {}

  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(OfferWords.EXTRA_ORDINALS.keySet());
    words.addAll(OfferWords.EXTRA_SALARIES.firstWords());
    return words;
  }

  static Optional<Mark> at(Sentence text, int from) {
    Optional<Phrases.Hit<BigDecimal>> said = OfferWords.EXTRA_SALARIES.at(text, from);
    return said.isPresent()
        ? said.map(hit -> new SalaryCount(hit.meaning(), true, from, hit.end()))
        : counted(text, from);
  }

  private static Optional<Mark> counted(Sentence text, int from) {
    Optional<Ordinal> first = ordinal(text, from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int named = nouns(text, first.get().end());
    int join = text.isAny(named, JOINS) ? named + 1 : named;
    Ordinal last = ordinal(text, join).filter(second -> join > named).orElse(first.get());
    int end = last.equals(first.get()) ? named : nouns(text, last.end());
    boolean alone =
        end == last.end() && !text.isAny(from - 1, Set.of("a", "plus", "+", "with", "incl"));
    return alone ? Optional.empty() : Optional.of(new SalaryCount(last.number(), true, from, end));
  }

  private static Optional<Ordinal> ordinal(Sentence text, int at) {
    BigDecimal spoken = OfferWords.EXTRA_ORDINALS.get(text.word(at));
    if (spoken != null) {
      return Optional.of(new Ordinal(spoken, at + 1));
    }
    boolean point = text.is(at + 1, ".") && text.isAny(at + 2, OfferWords.EXTRA_NOUNS);
    boolean two = text.isNumber(at) && text.isGlued(at + 1) && (text.is(at + 1, "th") || point);
    BigDecimal number = two ? OfferWords.EXTRA_ORDINALS.get(text.word(at) + "th") : null;
    return Optional.ofNullable(number).map(n -> new Ordinal(n, at + 2));
  }

  private static int nouns(Sentence text, int from) {
    int at = from;
    while (text.isAny(at, OfferWords.EXTRA_NOUNS)) {
      at++;
    }
    return at;
  }
}
