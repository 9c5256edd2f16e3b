package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and signs of money, and the ISO codes that they stand for. */
final class Currencies {

  private static final Lexicon MONEY = Lexicon.of("currencies");
  private static final Map<String, String> CODES = MONEY.meanings("currencies", code -> code);

  static final Phrases<String> NAMES = new Phrases<>(CODES);

  /** Names that are also plain words: money only right beside a number. */
  static final Set<String> AMBIGUOUS = MONEY.words("ambiguous");

  private static final Map<String, BigDecimal> LEAST =
      MONEY.meanings("least a year", BigDecimal::new);

  private Currencies() {}

  /** The least pay of a year in a currency, where that is known. */
  static Optional<BigDecimal> leastAYear(String code) {
    return Optional.ofNullable(LEAST.get(code));
  }

  /** The currency that a single word names for sure. */
  static Optional<String> code(String word) {
    return AMBIGUOUS.contains(word) ? Optional.empty() : Optional.ofNullable(CODES.get(word));
  }

  static boolean isCode(String unit) {
    return CODES.containsValue(unit);
  }
}
