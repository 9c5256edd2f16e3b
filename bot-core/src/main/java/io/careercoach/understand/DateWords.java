package io.careercoach.understand;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and weekdays, their short forms, and common misspellings. */
final class DateWords {
  private static final Lexicon MONTHS = Lexicon.of("months");
  private static final List<String> MONTH_NAMES = List.copyOf(MONTHS.words("names"));
  private static final Map<String, Integer> KNOWN_MONTHS =
      known(MONTH_NAMES, MONTHS.meanings("short names", Integer::valueOf));
  private static final Set<String> TAKEN_AT_THE_LETTER = MONTHS.words("taken at the letter");
  private static final Set<String> OTHER_THAN_MONTHS = MONTHS.words("other words");

  private static final Lexicon WEEKDAYS = Lexicon.of("weekdays");
  private static final List<String> DAY_NAMES = List.copyOf(WEEKDAYS.words("names"));
  private static final Map<String, Integer> KNOWN_DAYS =
      known(DAY_NAMES, WEEKDAYS.meanings("short names", Integer::valueOf));
  private static final Set<String> OTHER_THAN_DAYS = WEEKDAYS.words("other words");

  private DateWords() {}

  private static Map<String, Integer> known(List<String> names, Map<String, Integer> shortNames) {
    Map<String, Integer> known = new HashMap<>(shortNames);
    names.forEach(name -> known.put(name, names.indexOf(name) + 1));
    return Map.copyOf(known);
  }

  /** The number of a month, from 1. */
  static Optional<Integer> month(String word) {
    Integer known = KNOWN_MONTHS.get(word);
    if (known != null || TAKEN_AT_THE_LETTER.contains(word)) {
      return Optional.ofNullable(known);
    }
    return Spelling.meant(word, MONTH_NAMES)
        .filter(name -> !TAKEN_AT_THE_LETTER.contains(name))
        .map(KNOWN_MONTHS::get);
  }

  static Optional<DayOfWeek> weekday(String word) {
    Integer known = KNOWN_DAYS.get(word);
    return known != null
        ? Optional.of(DayOfWeek.of(known))
        : Spelling.meant(word, DAY_NAMES).map(KNOWN_DAYS::get).map(DayOfWeek::of);
  }

  /** Whether a word names a month or a weekday. */
  static boolean isName(String word) {
    return month(word).isPresent() || weekday(word).isPresent();
  }

  /** Whether the word by itself, without "by" or "in" before it, is read as a date. */
  static boolean standsAlone(String word) {
    return !OTHER_THAN_MONTHS.contains(word) && !OTHER_THAN_DAYS.contains(word);
  }
}
