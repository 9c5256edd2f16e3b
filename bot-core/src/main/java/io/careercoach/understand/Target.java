package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a goal is counted in, and where it stands, as far as that helps to read a number.
 *
 * @param isUnknown whether nothing is known about how the goal is measured
 */
record Target(Optional<BigDecimal> number, String unit, BigDecimal current, boolean isUnknown) {

  private static final Map<String, Integer> MINUTES =
      Lexicon.of("units").meanings("minutes", Integer::valueOf);
  private static final int MODIFIERS = 2;

  static Target of(Optional<Measure> measure, BigDecimal current) {
    Optional<Measure.Count> count =
        measure.filter(Measure.Count.class::isInstance).map(Measure.Count.class::cast);
    String unit = count.map(Measure.Count::unit).orElse("");
    return new Target(count.map(Measure.Count::target), unit, current, measure.isEmpty());
  }

  boolean isMoney() {
    return Currencies.isCode(unit);
  }

  boolean isPercent() {
    return unit.equals("percent");
  }

  /** Whether a number at a place has the goal's currency sign before it. */
  boolean isMoney(Sentence text, int number) {
    return Currencies.code(text.word(number - 1)).filter(unit::equals).isPresent();
  }

  boolean isUnit(String word) {
    return !unit.isEmpty() && !word.isEmpty() && singular(word).equals(noun());
  }

  /**
   * The place behind the goal's unit, with up to two words before the noun, or the place itself.
   */
  int afterUnit(Sentence text, int from) {
    if (isMoney() && Currencies.code(text.word(from)).filter(unit::equals).isPresent()) {
      return from + 1;
    }
    for (int i = from; i <= from + MODIFIERS && text.isWord(i); i++) {
      if (isUnit(text.word(i))) {
        return i + 1;
      }
      boolean more =
          text.is(i, "more") || text.is(i, "of") || text.is(i, "my") || text.is(i, "the");
      if (!more && UnitWords.STOPS.contains(text.word(i))) {
        return from;
      }
    }
    return from;
  }

  /** Minutes as hours and the other way round. */
  Optional<BigDecimal> converted(Sentence text, Numbers.Found number) {
    Integer said = MINUTES.get(singular(text.word(number.end())));
    Integer own = MINUTES.get(noun());
    if (said == null || own == null || said.equals(own)) {
      return Optional.empty();
    }
    BigDecimal minutes = number.value().multiply(new BigDecimal(said));
    BigDecimal value = minutes.divide(new BigDecimal(own), 2, RoundingMode.HALF_UP);
    return Optional.of(value);
  }

  /** Whether a number added can only be the whole so far: it is the target, or too much to add. */
  boolean isReachedBy(BigDecimal value) {
    return number()
        .filter(target -> value.compareTo(target) <= 0 && value.compareTo(current) >= 0)
        .filter(target -> current.add(value).compareTo(target) > 0)
        .isPresent();
  }

  private String noun() {
    String[] words = unit.split(" ");
    return singular(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
