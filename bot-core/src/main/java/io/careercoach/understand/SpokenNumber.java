package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A number in words: sixty-two thousand five hundred, a hundred and ten k, one and a half. */
final class SpokenNumber {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal TWENTY = new BigDecimal(20);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Sentence text;
  private int at;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal open = BigDecimal.ZERO;
  private boolean scaled;

  private SpokenNumber(Sentence text, int from) {
    this.text = text;
    this.at = from;
  }

  static Optional<PayNumber> at(Sentence text, int from) {
    boolean article = text.is(from, "a") || text.is(from, "an");
    boolean begins =
        OfferWords.SPOKEN.containsKey(text.word(from))
            || text.is(from, "hundred")
            || (article && (text.is(from + 1, "hundred") || isScale(text, from + 1)))
            || text.is(from, "half");
    return begins ? new SpokenNumber(text, article ? from + 1 : from).read() : Optional.empty();
  }

  /** Every word that a number may begin with. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(OfferWords.SPOKEN.keySet());
    words.addAll(Set.of("a", "an", "half", "hundred"));
    return words;
  }

  private static boolean isScale(Sentence text, int at) {
    return text.word(at).length() > 2 && OfferWords.SCALES.containsKey(text.word(at));
  }

  private Optional<PayNumber> read() {
    if (text.is(at, "half")) {
      boolean scale = text.is(at + 1, "a") && isScale(text, at + 2);
      at += scale ? 2 : 0;
      open = HALF;
      if (!scale) {
        return Optional.empty();
      }
    }
    while (step()) {
      joined();
    }
    if (text.is(at, "and") && text.is(at + 1, "a") && text.is(at + 2, "half")) {
      open = open.add(HALF);
      at += 3;
    }
    return Optional.of(new PayNumber(sum.add(open), scaled, false, at));
  }

  private boolean step() {
    String word = text.word(at);
    BigDecimal ones = OfferWords.SPOKEN.get(word);
    if (ones != null && (open.signum() == 0 || isRoom(ones))) {
      open = open.add(ones);
      at++;
      return true;
    }
    if (word.equals("hundred")) {
      open = (open.signum() == 0 ? BigDecimal.ONE : open).multiply(HUNDRED);
      at++;
      return true;
    }
    BigDecimal scale = OfferWords.SCALES.get(word);
    if (scale != null && !word.equals("m")) {
      sum = sum.add((open.signum() == 0 ? BigDecimal.ONE : open).multiply(scale));
      open = BigDecimal.ZERO;
      scaled = true;
      at++;
      return true;
    }
    return false;
  }

  /** "twenty" has room for "five", "hundred" for "twenty". */
  private boolean isRoom(BigDecimal ones) {
    BigDecimal below = open.remainder(HUNDRED);
    boolean tens =
        below.signum() > 0 && below.compareTo(TWENTY) >= 0 && ones.compareTo(BigDecimal.TEN) < 0;
    return below.signum() == 0 || (tens && below.remainder(BigDecimal.TEN).signum() == 0);
  }

  /** A hyphen, or an "and" behind hundreds, goes on with the same number. */
  private void joined() {
    boolean more = OfferWords.SPOKEN.containsKey(text.word(at + 1));
    boolean hyphen = text.is(at, "-") && text.isGlued(at) && text.isGlued(at + 1);
    boolean and =
        text.is(at, "and")
            && (open.compareTo(HUNDRED) >= 0 || sum.compareTo(THOUSAND) >= 0 && open.signum() == 0)
            && (text.is(at - 1, "hundred") || text.is(at - 1, "thousand"));
    if (hyphen && (more || OfferWords.SCALES.containsKey(text.word(at + 1))) || and && more) {
      at++;
    }
  }
}
