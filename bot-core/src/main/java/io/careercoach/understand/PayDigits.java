package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** Digits with points and commas, which part thousands in one country and decimals in another. */
final class PayDigits {

  private static final int LONGEST = 20;
  private static final int GROUP = 3;

  /** "12,50,000" has groups of two before the last one of three. */
  private static final int INDIAN_GROUP = 2;

  private PayDigits() {}

  /** Before a word for thousands, "1.250 m", a single point or comma is a decimal one. */
  static Optional<BigDecimal> value(String word, boolean scaled) {
    if (word.length() > LONGEST || !isAscii(word)) {
      return Optional.empty();
    }
    int signs = count(word, '.') + count(word, ',');
    if (signs == 0) {
      return Optional.of(new BigDecimal(word));
    }
    boolean decimal = signs == 1 && scaled;
    if (!decimal && isGrouped(word, ',', '.', INDIAN_GROUP)) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    if (!decimal && isGrouped(word, '.', ',', GROUP)) {
      return Optional.of(new BigDecimal(word.replace(".", "").replace(',', '.')));
    }
    return signs == 1 ? Optional.of(new BigDecimal(word.replace(',', '.'))) : Optional.empty();
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && isAscii(word) && count(word, '.') + count(word, ',') == 0;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  private static int count(String word, char sign) {
    int count = 0;
    for (int at = word.indexOf(sign); at >= 0; at = word.indexOf(sign, at + 1)) {
      count++;
    }
    return count;
  }

  /** Whether a sign parts all thousands, and the other one at most the decimals. */
  private static boolean isGrouped(String word, char sign, char decimal, int shortest) {
    int end = word.indexOf(decimal) < 0 ? word.length() : word.indexOf(decimal);
    int at = word.indexOf(sign);
    if (at < 1
        || at > GROUP
        || word.indexOf(decimal, end + 1) >= 0
        || word.indexOf(sign, end) >= 0) {
      return false;
    }
    while (at < end) {
      int next = word.indexOf(sign, at + 1);
      int stop = next < 0 ? end : next;
      int digits = stop - at - 1;
      if (digits > GROUP || digits < (next < 0 ? GROUP : shortest)) {
        return false;
      }
      at = stop;
    }
    return true;
  }
}
