package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads how an employer matches: "50% match up to 6%", "dollar for dollar up to 4%". */
final class MatchFormula {

  private static final Phrases<BigDecimal> RATES = OfferWords.MATCH_RATES;
  private static final Phrases<String> LIMITS = OfferWords.phrases("match limits");
  private static final Phrases<String> FILLERS = OfferWords.phrases("match fillers");
  private static final int REACH = 5;

  private record Rate(BigDecimal percent, int end) {}

  private MatchFormula() {}

  static Set<String> firstWords() {
    return RATES.firstWords();
  }

  static Optional<Mark> at(Sentence text, int from) {
    return rate(text, from)
        .flatMap(rate ->
            limit(text, rate.end())
                .filter(l -> isTier(text, l.from()) || isMatch(text, from, l.end()))
                .map(l ->
                    new EmployerMatch(
                        rate.percent().multiply(l.value()).movePointLeft(2), from, l.end())));
  }

  private static Optional<Rate> rate(Sentence text, int from) {
    Optional<Phrases.Hit<BigDecimal>> said = RATES.at(text, from);
    if (said.isPresent()) {
      return said.map(hit -> new Rate(hit.meaning(), hit.end()));
    }
    return PercentMark.read(text, from).map(p -> new Rate(p.value(), p.end()));
  }

  /** The share of the salary that is matched, a few words further on. */
  private static Optional<PayShare> limit(Sentence text, int from) {
    for (int i = from; i < from + REACH && i < text.size(); i++) {
      int at = LIMITS.skip(text, i);
      if (at > i) {
        int next = filled(text, at);
        Optional<PayShare> limit = PercentMark.read(text, LIMITS.skip(text, next));
        if (limit.isPresent()) {
          return limit;
        }
      }
      if (!text.isWord(i)
          && !text.isNumber(i)
          && !text.is(i, "(")
          && !text.is(i, ")")
          && !text.is(i, "'")) {
        return Optional.empty();
      }
      if (PercentMark.read(text, i).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int filled(Sentence text, int from) {
    int at = from;
    while (FILLERS.skip(text, at) > at) {
      at = FILLERS.skip(text, at);
    }
    return at;
  }

  /** "50% of the next 2%" can be nothing else. */
  private static boolean isTier(Sentence text, int limit) {
    return text.is(limit - 1, "first") || text.is(limit - 1, "next");
  }

  /** Whether a word of retirement stands in or around the formula. */
  private static boolean isMatch(Sentence text, int from, int end) {
    for (int i = Math.max(0, from - REACH - 3); i < end + REACH; i++) {
      if (OfferWords.CUES
          .at(text, i)
          .filter(hit -> hit.meaning() == PayCue.RETIREMENT)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
