package io.careercoach.understand;

import java.util.Map;
import java.util.Set;

/** Words around a number: units, currencies, periods, and words after which a number is a name. */
final class UnitWords {

  private static final Lexicon UNITS = Lexicon.of("units");

  /** A period that a number is counted in. */
  static final Set<String> PERIODS = UNITS.words("periods");

  static final Map<String, String> ADVERBS = UNITS.meanings("each period", period -> period);

  /** A number after one of these names a thing and counts nothing. */
  static final Set<String> LABELS = UNITS.words("labels");

  /** Short units that have no plural ending. */
  static final Set<String> SHORT_UNITS = UNITS.words("short units");

  /** Words that end the name of what is counted. */
  static final Set<String> STOPS = UNITS.words("stops");

  private UnitWords() {}

  static boolean isPlural(String word) {
    boolean ending = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
    return SHORT_UNITS.contains(word) || (ending && !word.endsWith("'s"));
  }
}
