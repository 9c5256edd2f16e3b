package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words for numbers, ordinals and parts of a whole. */
final class NumberWords {

  private static final Lexicon NUMBERS = Lexicon.of("numbers");

  /** Numbers that stand for themselves. */
  static final Map<String, Integer> ONES = count(0, NUMBERS.words("ones"));

  /** Tens, which a number below ten may follow. */
  static final Map<String, Integer> TENS = NUMBERS.meanings("tens", Integer::valueOf);

  /** Words that multiply the number before them. */
  static final Map<String, BigDecimal> SCALES = NUMBERS.meanings("scales", BigDecimal::new);

  /** How many a group has behind an article: "a couple". */
  static final Map<String, BigDecimal> GROUPS = NUMBERS.meanings("groups", BigDecimal::new);

  /** Ordinals up to the twentieth, of which the days of a month are made. */
  static final Map<String, Integer> ORDINALS = count(1, NUMBERS.words("ordinals"));

  /** Parts of a whole in percent, rounded. */
  static final Map<String, Integer> PARTS = NUMBERS.meanings("parts", Integer::valueOf);

  private NumberWords() {}

  private static Map<String, Integer> count(int first, Set<String> words) {
    Map<String, Integer> table = new HashMap<>();
    for (String word : words) {
      table.put(word, first + table.size());
    }
    return Map.copyOf(table);
  }
}
