package io.careercoach.understand;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a percentage: "8%", "ten per cent", "8-10 %", "12 % at target". */
final class PercentMark {

  static final Phrases<String> SIGNS = OfferWords.phrases("percent");
  private static final Phrases<String> AT_TARGET = OfferWords.phrases("at target");
  private static final Phrases<String> OF_FULL_TIME = OfferWords.phrases("of full time");

  /** So many words before a share "target bonus of …" may begin. */
  private static final int REACH = 3;

  private static final Set<String> PAY = OfferWords.words("of pay");
  private static final int WORDS_OF_PAY = 4;

  private PercentMark() {}

  static Optional<Mark> at(Sentence text, int from) {
    return read(text, from).filter(share -> !isOfOther(text, share.end())).map(found -> found);
  }

  static Optional<PayShare> read(Sentence text, int from) {
    return PayNumber.at(text, from)
        .filter(low -> !low.scaled())
        .flatMap(low ->
            upper(text, low)
                .map(high -> share(text, from, high, true))
                .or(() ->
                    isSigned(text, low)
                        ? Optional.of(share(text, from, low, false))
                        : Optional.empty()))
        .filter(share -> OF_FULL_TIME.at(text, share.end()).isEmpty());
  }

  /** The second number of "8 to 10 %", of "8 % - 10 %", and of "between 8 and 10 %". */
  private static Optional<PayNumber> upper(Sentence text, PayNumber low) {
    return PayNumber.linked(text, low, SIGNS.skip(text, low.end()))
        .filter(high -> !high.scaled() && isSigned(text, high))
        .filter(high -> low.value().compareTo(high.value()) < 0);
  }

  /** "26 % of the load", "1 % of sales" are no share of the pay. */
  private static boolean isOfOther(Sentence text, int at) {
    if (!text.is(at, "of")) {
      return false;
    }
    for (int i = at + 1; i <= at + WORDS_OF_PAY; i++) {
      if (PAY.contains(text.word(i))) {
        return false;
      }
    }
    return text.isWord(at + 1);
  }

  private static boolean isSigned(Sentence text, PayNumber number) {
    return SIGNS.at(text, number.end()).isPresent();
  }

  private static PayShare share(Sentence text, int from, PayNumber number, boolean most) {
    int sign = SIGNS.skip(text, number.end());
    int end = AT_TARGET.skip(text, sign);
    boolean target =
        end > sign || IntStream.range(from - REACH, from).anyMatch(i -> text.is(i, "target"));
    return new PayShare(number.value(), most, target, from, end);
  }
}
