package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number as pay is written, and the place after it: 85.5k, 2.700, 12,50,000, sixty thousand.
 *
 * @param scaled whether a word for thousands or more was said
 * @param ranged whether it is the middle of two numbers, "60-65k"
 */
record PayNumber(BigDecimal value, boolean scaled, boolean ranged, int end) {

  private static final Phrases<String> LINKS = OfferWords.phrases("ranges");
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal WIDEST = new BigDecimal(3);

  static Optional<PayNumber> at(Sentence text, int from) {
    return single(text, from);
  }

  static Optional<PayNumber> rangeAt(Sentence text, int from) {
    return single(text, from).map(low -> withUpper(text, low));
  }

  /** The number that a range goes up to, where what links it stands at that place. */
  static Optional<PayNumber> linked(Sentence text, PayNumber low, int at) {
    int link = LINKS.skip(text, at);
    boolean sum = OfferWords.PLUS.contains(text.word(at)) && !isBetween(text, low);
    return link == at || sum ? Optional.empty() : single(text, Currencies.NAMES.skip(text, link));
  }

  private static PayNumber withUpper(Sentence text, PayNumber low) {
    Optional<PayNumber> high = linked(text, low, Currencies.NAMES.skip(text, low.end()));
    if (high.isEmpty()) {
      return low;
    }
    BigDecimal scale = shared(low, high.get());
    BigDecimal least = low.value().multiply(scale);
    BigDecimal most = high.get().value();
    boolean near = least.compareTo(most) < 0 && most.compareTo(least.multiply(WIDEST)) <= 0;
    BigDecimal middle = least.add(most).divide(TWO, 2, RoundingMode.HALF_UP);
    return near ? new PayNumber(middle, high.get().scaled(), true, high.get().end()) : low;
  }

  private static boolean isBetween(Sentence text, PayNumber low) {
    return text.is(low.end() - 2, "between")
        || text.is(low.end() - 3, "between")
        || text.is(low.end() - 4, "between");
  }

  private static BigDecimal shared(PayNumber low, PayNumber high) {
    boolean alike =
        low.scaled() || !high.scaled() || low.value().compareTo(new BigDecimal(1000)) > 0;
    return alike ? BigDecimal.ONE : new BigDecimal(1000);
  }

  private static Optional<PayNumber> single(Sentence text, int from) {
    if (text.isNumber(from)) {
      return PayDigits.value(text.word(from), scale(text, from + 1).isPresent())
          .map(value -> scaled(text, new PayNumber(value, false, false, from + 1)));
    }
    return SpokenNumber.at(text, from);
  }

  private static PayNumber scaled(Sentence text, PayNumber plain) {
    int at = plain.end();
    return scale(text, at)
        .map(scale ->
            scaled(
                text,
                new PayNumber(
                    plain.value().multiply(scale).add(rest(text, at + 1, scale)),
                    true,
                    plain.ranged(),
                    isRest(text, at + 1) ? at + 2 : at + 1)))
        .orElse(plain);
  }

  /** The "5" of "3k5". */
  private static boolean isRest(Sentence text, int at) {
    return text.isGlued(at)
        && text.isGlued(at - 1)
        && text.word(at - 1).length() == 1
        && text.word(at).length() == 1
        && text.isNumber(at);
  }

  private static BigDecimal rest(Sentence text, int at, BigDecimal scale) {
    return isRest(text, at)
        ? new BigDecimal(text.word(at)).multiply(scale).movePointLeft(1)
        : BigDecimal.ZERO;
  }

  private static Optional<BigDecimal> scale(Sentence text, int at) {
    String word = text.word(at);
    boolean monthly = word.equals("m") && !text.isGlued(at);
    BigDecimal scale = monthly ? null : OfferWords.SCALES.get(word);
    boolean lakh = word.equals("l") && text.isCapital(at);
    boolean glued = scale == null && (text.isGlued(at) || lakh);
    return Optional.ofNullable(glued ? OfferWords.GLUED_SCALES.get(word) : scale);
  }
}
