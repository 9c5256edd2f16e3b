package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one number in digits or words: 12, 5,000, 4.2, 5k, twenty-five, one and a half, a couple.
 */
final class Numbers {

  static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, BigDecimal> HALF_SIGNS =
      Map.of("½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** A number and the place after it. */
  record Found(BigDecimal value, int end) {

    int whole() {
      return value.intValue();
    }

    boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }
  }

  /** More digits count nothing that a goal could be about. */
  private static final int LONGEST = 30;

  private Numbers() {}

  static Optional<Found> at(Sentence text, int from) {
    if (!text.isNumber(from) && !text.isAny(from, NumberWords.FIRST)) {
      return Optional.empty();
    }
    return simple(text, from).map(found -> withHalf(text, scaled(text, found)));
  }

  private static Optional<Found> simple(Sentence text, int from) {
    if (HALF_SIGNS.containsKey(text.word(from))) {
      return Optional.of(new Found(HALF_SIGNS.getOrDefault(text.word(from), HALF), from + 1));
    }
    if (text.isNumber(from)) {
      return digits(text.word(from)).map(value -> new Found(value, from + 1));
    }
    Optional<Found> group = group(text, from);
    return group.isPresent() ? group : words(text, from);
  }

  /** "a couple of", "a dozen", "half a dozen". */
  private static Optional<Found> group(Sentence text, int from) {
    BigDecimal scale = NumberWords.SCALES.get(text.word(from + 2));
    if (text.is(from, "half") && text.is(from + 1, "a") && scale != null) {
      return Optional.of(new Found(scale.multiply(HALF).stripTrailingZeros(), from + 3));
    }
    int at = text.isAny(from, ARTICLES) ? from + 1 : from;
    BigDecimal value = NumberWords.GROUPS.get(text.word(at));
    if (value == null) {
      boolean hundred = at > from && NumberWords.SCALES.containsKey(text.word(at));
      return hundred ? Optional.of(new Found(BigDecimal.ONE, at)) : Optional.empty();
    }
    int end = text.is(at + 1, "of") ? at + 2 : at + 1;
    return Optional.of(new Found(value, end));
  }

  private static Optional<Found> words(Sentence text, int from) {
    Integer ones = NumberWords.ONES.get(text.word(from));
    if (ones != null) {
      return Optional.of(new Found(new BigDecimal(ones), from + 1));
    }
    Integer tens = NumberWords.TENS.get(text.word(from));
    if (tens == null) {
      return Optional.empty();
    }
    int next = text.is(from + 1, "-") ? from + 2 : from + 1;
    int more = NumberWords.ONES.getOrDefault(text.word(next), 0);
    boolean joined = more > 0 && more < 10;
    int sum = joined ? tens + more : tens;
    return Optional.of(new Found(new BigDecimal(sum), joined ? next + 1 : from + 1));
  }

  private static Found scaled(Sentence text, Found found) {
    return scaleBehind(text, found).map(scale -> scaled(text, found, scale)).orElse(found);
  }

  private static Found scaled(Sentence text, Found found, BigDecimal scale) {
    Found product = new Found(found.value().multiply(scale).stripTrailingZeros(), found.end() + 1);
    Found whole = new Found(new BigDecimal(product.value().toPlainString()), product.end());
    return text.isWord(found.end()) ? withRest(text, whole, scale) : whole;
  }

  private static Optional<BigDecimal> scaleBehind(Sentence text, Found found) {
    boolean spokenK = text.is(found.end(), "k") && !text.isNumber(found.end() - 1);
    return spokenK
        ? Optional.empty()
        : Optional.ofNullable(NumberWords.SCALES.get(text.word(found.end())));
  }

  /** "a hundred and four", "one thousand two hundred": the rest is of a smaller scale. */
  private static Found withRest(Sentence text, Found found, BigDecimal scale) {
    int at = text.is(found.end(), "and") ? found.end() + 1 : found.end();
    boolean spoken = text.word(found.end() - 1).length() > 3 && text.isWord(at);
    return words(text, at)
        .filter(rest ->
            spoken && scaleBehind(text, rest).filter(more -> more.compareTo(scale) >= 0).isEmpty())
        .map(rest -> scaled(text, rest))
        .filter(rest -> rest.value().compareTo(scale) < 0)
        .map(rest -> new Found(found.value().add(rest.value()), rest.end()))
        .orElse(found);
  }

  /** "one and a half", "2½". */
  private static Found withHalf(Sentence text, Found found) {
    int at = found.end();
    if (text.is(at, "and") && text.is(at + 1, "a") && text.is(at + 2, "half")) {
      return new Found(found.value().add(HALF), at + 3);
    }
    BigDecimal sign = text.isGlued(at) ? HALF_SIGNS.get(text.word(at)) : null;
    return sign == null ? found : new Found(found.value().add(sign), at + 1);
  }

  /** A comma before three digits parts thousands, before others it is a decimal comma. */
  private static Optional<BigDecimal> digits(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    long points = word.chars().filter(c -> c == '.').count();
    int comma = word.lastIndexOf(',');
    boolean decimalComma = comma >= 0 && word.length() - comma != 4 && points == 0;
    String plain = decimalComma ? word.replace(',', '.') : word.replace(",", "");
    boolean pointsPartThousands = points > 1 && word.matches("\\d{1,3}(\\.\\d{3})+");
    try {
      return Optional.of(new BigDecimal(pointsPartThousands ? word.replace(".", "") : plain));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
