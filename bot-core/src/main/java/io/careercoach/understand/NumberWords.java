package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words for numbers, ordinals and parts of a whole. */
final class NumberWords {

  /** Numbers that stand for themselves. */
  static final Map<String, Integer> ONES =
      count(
          0,
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");

  /** Tens, which a number below ten may follow. */
  static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);

  /** Words that multiply the number before them. */
  static final Map<String, BigDecimal> SCALES =
      Map.of(
          "k", new BigDecimal(1_000),
          "thousand", new BigDecimal(1_000),
          "thousands", new BigDecimal(1_000),
          "hundred", new BigDecimal(100),
          "million", new BigDecimal(1_000_000),
          "mio", new BigDecimal(1_000_000),
          "lakh", new BigDecimal(100_000),
          "dozen", new BigDecimal(12));

  /** Ordinals up to the thirty-first, as days of a month need them. */
  static final Map<String, Integer> ORDINALS =
      count(
          1,
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth");

  /** Parts of a whole in percent, rounded. */
  static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          50,
          "halves",
          50,
          "third",
          33,
          "thirds",
          33,
          "quarter",
          25,
          "quarters",
          25,
          "fifth",
          20,
          "fifths",
          20,
          "tenth",
          10,
          "tenths",
          10);

  private NumberWords() {}

  private static Map<String, Integer> count(int first, String words) {
    Map<String, Integer> table = new HashMap<>();
    for (String word : List.of(words.split(" "))) {
      table.put(word, first + table.size());
    }
    return Map.copyOf(table);
  }
}
