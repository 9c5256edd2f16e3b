package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a share of the way: "40%", "halfway", "a third", "three quarters". */
final class Shares {

  private static final Phrases<String> HALF = Phrases.of(Lexicon.of("numbers").phrases("half"));
  private static final BigDecimal FIFTY = new BigDecimal(50);

  /** So many of a hundred, and the place after it. */
  record Found(BigDecimal percent, int end) {}

  private Shares() {}

  static Optional<Found> at(Sentence text, int from, Target target) {
    return half(text, from).or(() -> percent(text, from)).or(() -> part(text, from, target));
  }

  /** "half an hour" is a length. */
  private static Optional<Found> half(Sentence text, int from) {
    return HALF.at(text, from)
        .filter(hit -> !text.is(hit.end(), "a") && !text.is(hit.end(), "an"))
        .map(hit -> new Found(FIFTY, hit.end()));
  }

  private static Optional<Found> percent(Sentence text, int from) {
    return Numbers.at(text, from)
        .flatMap(number -> {
          int end = afterPercent(text, number.end());
          boolean share = end > number.end() && !text.is(end, "ahead") && !text.is(end, "behind");
          return share ? Optional.of(new Found(number.value(), end)) : Optional.empty();
        });
  }

  private static int afterPercent(Sentence text, int at) {
    if (text.is(at, "per") && text.is(at + 1, "cent")) {
      return at + 2;
    }
    return text.is(at, "%") || text.is(at, "percent") || text.is(at, "pct") ? at + 1 : at;
  }

  private static Optional<Found> part(Sentence text, int from, Target target) {
    boolean one = text.is(from, "a") || text.is(from, "one");
    int count = one ? 1 : Numbers.at(text, from).map(Numbers.Found::whole).orElse(0);
    int at = text.is(from + 1, "-") ? from + 2 : from + 1;
    Integer percent = NumberWords.PARTS.get(text.word(at));
    if (percent == null || count < 1 || count > 9 || target.isUnit(text.word(at + 1))) {
      return Optional.empty();
    }
    boolean thirds = percent == 33 && count == 2;
    return Optional.of(new Found(new BigDecimal(thirds ? 67 : percent * count), at + 1));
  }
}
