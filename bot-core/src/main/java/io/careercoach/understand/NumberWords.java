package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
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

  /** What the number of a day in words begins with. */
  static final Set<String> DAYS = days();

  /** What a number in words, or with a sign for a half, begins with. */
  static final Set<String> FIRST = first();

  private NumberWords() {}

  private static Set<String> days() {
    Set<String> days = new HashSet<>(ORDINALS.keySet());
    days.addAll(TENS.keySet());
    days.addAll(TENTHS.keySet());
    return Set.copyOf(days);
  }

  private static Set<String> first() {
    Set<String> first = new HashSet<>(ONES.keySet());
    first.addAll(TENS.keySet());
    first.addAll(GROUPS.keySet());
    first.addAll(Set.of("a", "an", "the", "half", "½", "¼", "¾"));
    return Set.copyOf(first);
  }

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
