package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads how many monthly salaries a year has: "x 13", "14 times", "a 13th salary". */
final class ManySalaries {

  private static final Phrases<String> BEFORE = OfferWords.phrases("multiples before");
  private static final Phrases<String> BEHIND = OfferWords.phrases("multiples behind");
  private static final BigDecimal LEAST = new BigDecimal(12);
  private static final BigDecimal MOST = new BigDecimal(18);

  private ManySalaries() {}

  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(BEFORE.firstWords());
    words.addAll(ExtraSalary.firstWords());
    return words;
  }

  static Optional<Mark> at(Sentence text, int from) {
    return ExtraSalary.at(text, from).or(() -> before(text, from)).or(() -> behind(text, from));
  }

  private static Optional<Mark> before(Sentence text, int from) {
    int at = BEFORE.skip(text, from);
    return at == from ? Optional.empty() : number(text, at).map(n -> salaries(text, from, n));
  }

  private static Optional<Mark> behind(Sentence text, int from) {
    return number(text, from)
        .filter(n -> BEHIND.skip(text, n.end()) > n.end() || isMonths(text, n))
        .map(n -> salaries(text, from, n));
  }

  /** "13 months" are salaries; "12 months" and "18 months" are a contract. */
  private static boolean isMonths(Sentence text, PayNumber number) {
    boolean odd = number.value().compareTo(LEAST) > 0 && number.value().intValue() < 17;
    return odd && (text.is(number.end(), "months") || text.is(number.end(), "monthly"));
  }

  private static Optional<PayNumber> number(Sentence text, int at) {
    return PayNumber.at(text, at)
        .filter(n -> !n.scaled())
        .filter(n -> n.value().compareTo(LEAST) >= 0 && n.value().compareTo(MOST) <= 0);
  }

  private static Mark salaries(Sentence text, int from, PayNumber number) {
    int end = BEHIND.skip(text, number.end());
    return new SalaryCount(number.value(), false, from, Math.max(end, number.end()));
  }
}
