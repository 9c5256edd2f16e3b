package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** Digits with points and commas, which part thousands in one country and decimals in another. */
final class PayDigits {

  private static final int LONGEST = 20;

  private PayDigits() {}

  /** Before a word for thousands, "1.250 m", a single point or comma is a decimal one. */
  static Optional<BigDecimal> value(String word, boolean scaled) {
    if (word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(new BigDecimal(word));
    }
    String digits = word.length() > LONGEST ? "" : word;
    boolean commas = digits.matches("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?");
    boolean points = digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    boolean single = digits.matches("\\d+[.,]\\d+");
    String plain =
        scaled && single
            ? digits.replace(',', '.')
            : commas
                ? digits.replace(",", "")
                : points ? digits.replace(".", "").replace(',', '.') : digits.replace(',', '.');
    return plain.matches("[0-9]+(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
