package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Digits with points and commas, which part thousands in one country and decimals in another. */
final class PayDigits {

  private static final int LONGEST = 20;
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern SINGLE = Pattern.compile("\\d+[.,]\\d+");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private PayDigits() {}

  /** Before a word for thousands, "1.250 m", a single point or comma is a decimal one. */
  static Optional<BigDecimal> value(String word, boolean scaled) {
    if (word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(new BigDecimal(word));
    }
    String digits = word.length() > LONGEST ? "" : word;
    boolean commas = COMMAS.matcher(digits).matches();
    boolean points = POINTS.matcher(digits).matches();
    boolean single = SINGLE.matcher(digits).matches();
    String plain =
        scaled && single
            ? digits.replace(',', '.')
            : commas
                ? digits.replace(",", "")
                : points ? digits.replace(".", "").replace(',', '.') : digits.replace(',', '.');
    return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
