package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What is left out of an amount in speech: the thousands of "base 65", the cents of "12 euros 80".
 */
final class PayPlaces {

  private static final Set<String> THOUSANDS = OfferWords.words("in thousands");
  private static final Set<String> LINKS = Set.of("of", "is", ":", "a");
  private static final BigDecimal LEAST = new BigDecimal(20);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final int CENTS = 2;

  private PayPlaces() {}

  /** The number in full, where a base or a target is said by its thousands only. */
  static PayNumber inFull(Sentence text, int from, PayNumber number) {
    boolean shortened =
        !number.scaled()
            && number.value().compareTo(LEAST) >= 0
            && number.value().compareTo(THOUSAND) < 0
            && text.word(from).length() <= 3
            && isNamed(text, from, number.end())
            && isBare(text, number.end());
    return shortened
        ? new PayNumber(number.value().multiply(THOUSAND), true, number.ranged(), number.end())
        : number;
  }

  private static boolean isNamed(Sentence text, int from, int end) {
    int before = text.isAny(from - 1, LINKS) ? from - 2 : from - 1;
    return text.isAny(before, THOUSANDS) || text.isAny(end, THOUSANDS);
  }

  private static boolean isBare(Sentence text, int at) {
    return OfferWords.TIME_UNITS.at(text, at).isEmpty()
        && OfferWords.PERIODS.at(text, at).isEmpty()
        && PercentMark.SIGNS.at(text, at).isEmpty()
        && Currencies.NAMES.at(text, at).isEmpty();
  }

  /** The cents behind the name of the money, where a period follows: "12 euros 80 an hour". */
  static Optional<BigDecimal> cents(Sentence text, int at) {
    boolean cents =
        text.word(at).length() == CENTS
            && PayDigits.isDigits(text.word(at))
            && OfferWords.PERIODS.at(text, at + 1).isPresent();
    return cents
        ? Optional.of(new BigDecimal(text.word(at)).movePointLeft(CENTS))
        : Optional.empty();
  }
}
