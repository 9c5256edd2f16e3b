package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** Ordinals of tens, which stand alone. */
  static final Map<String, Integer> TENTHS = NUMBERS.meanings("ordinals of tens", Integer::valueOf);

  /** Parts of a whole in percent, rounded. */
  static final Map<String, Integer> PARTS = NUMBERS.meanings("parts", Integer::valueOf);

  private NumberWords() {}

  /** An ordinal in words: "third", "fortieth", "twenty-first". */
  static Optional<Numbers.Found> ordinal(Sentence text, int at) {
    Integer place = ORDINALS.get(text.word(at));
    if (place == null) {
      place = TENTHS.get(text.word(at));
    }
    if (place != null) {
      return Optional.of(new Numbers.Found(new BigDecimal(place), at + 1));
    }
    int next = text.is(at + 1, "-") ? at + 2 : at + 1;
    Integer tens = TENS.get(text.word(at));
    Integer ones = ORDINALS.get(text.word(next));
    return tens == null || ones == null || ones > 9
        ? Optional.empty()
        : Optional.of(new Numbers.Found(new BigDecimal(tens + ones), next + 1));
  }

  private static Map<String, Integer> count(int first, Set<String> words) {
    Map<String, Integer> table = new HashMap<>();
    for (String word : words) {
      table.put(word, first + table.size());
    }
    return Map.copyOf(table);
  }
}
