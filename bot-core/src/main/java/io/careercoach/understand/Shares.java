package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a share of the way: "40%", "halfway", "a third", "three quarters". */
final class Shares {

  private static final Phrases<String> HALF = Phrases.of(Lexicon.of("numbers").phrases("half"));

  private Shares() {}

  static Optional<ProgressReading.Amount> at(Sentence text, int from, Target target) {
    Optional<BigDecimal> part = percent(text, from).or(() -> fraction(text, from, target));
    ProgressReading.Mode mode =
        target.isPercent() && text.isNumber(from)
            ? ProgressReading.Mode.TOTAL
            : ProgressReading.Mode.PERCENT;
    return part.flatMap(value -> Amounts.amount(value, mode));
  }

  private static Optional<BigDecimal> percent(Sentence text, int from) {
    return Numbers.at(text, from)
        .filter(n -> text.is(n.end(), "%") || text.is(n.end(), "percent") || isPerCent(text, n))
        .filter(n -> !text.is(n.end() + 1, "ahead") && !text.is(n.end() + 1, "behind"))
        .map(Numbers.Found::value);
  }

  private static boolean isPerCent(Sentence text, Numbers.Found number) {
    return text.is(number.end(), "per") && text.is(number.end() + 1, "cent");
  }

  private static Optional<BigDecimal> fraction(Sentence text, int from, Target target) {
    Optional<Phrases.Hit<String>> half = HALF.at(text, from);
    boolean length = half.isPresent() && (text.is(from + 1, "a") || text.is(from + 1, "an"));
    if (half.isPresent()) {
      return length ? Optional.empty() : Optional.of(new BigDecimal(50));
    }
    boolean one = text.is(from, "a") || text.is(from, "one");
    int count = one ? 1 : Numbers.at(text, from).map(Numbers.Found::whole).orElse(0);
    int at = text.is(from + 1, "-") ? from + 2 : from + 1;
    Integer percent = NumberWords.PARTS.get(text.word(at));
    if (percent == null || count < 1 || count > 9 || target.isUnit(text.word(at + 1))) {
      return Optional.empty();
    }
    boolean thirds = percent == 33 && count == 2;
    return Optional.of(new BigDecimal(thirds ? 67 : percent * count));
  }
}
