package io.careercoach.understand;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and weekdays, their short forms, and common misspellings. */
final class DateWords {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, Integer> SHORT_MONTHS = new HashMap<>();
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Map<String, Integer> SHORT_DAYS =
      Map.ofEntries(
          Map.entry("mon", 1),
          Map.entry("tue", 2),
          Map.entry("tues", 2),
          Map.entry("wed", 3),
          Map.entry("weds", 3),
          Map.entry("wensday", 3),
          Map.entry("wendsday", 3),
          Map.entry("thu", 4),
          Map.entry("thur", 4),
          Map.entry("thurs", 4),
          Map.entry("fri", 5),
          Map.entry("sat", 6),
          Map.entry("sun", 7));

  /** Short names that mean something else in plain text. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "may", "march", "mar", "sat", "sun", "mon", "wed", "april", "june", "august", "jan",
          "dec", "apr", "jun", "aug");

  /** Months so close to another word or name that a slip in them is not forgiven. */
  private static final Set<String> TAKEN_AT_THE_LETTER = Set.of("march", "avril", "match");

  static {
    for (int i = 0; i < MONTHS.size(); i++) {
      SHORT_MONTHS.put(MONTHS.get(i), i + 1);
      SHORT_MONTHS.put(MONTHS.get(i).substring(0, 3), i + 1);
    }
    SHORT_MONTHS.put("sept", 9);
    SHORT_MONTHS.put("febuary", 2);
  }

  private DateWords() {}

  /** The number of a month, from 1. */
  static Optional<Integer> month(String word) {
    Integer known = SHORT_MONTHS.get(word);
    if (known != null || TAKEN_AT_THE_LETTER.contains(word)) {
      return Optional.ofNullable(known);
    }
    return Spelling.meant(word, MONTHS)
        .filter(name -> !TAKEN_AT_THE_LETTER.contains(name))
        .map(name -> MONTHS.indexOf(name) + 1);
  }

  static Optional<DayOfWeek> weekday(String word) {
    Integer known = SHORT_DAYS.get(word);
    if (known != null) {
      return Optional.of(DayOfWeek.of(known));
    }
    int exact = DAYS.indexOf(word);
    if (exact >= 0) {
      return Optional.of(DayOfWeek.of(exact + 1));
    }
    return Spelling.meant(word, DAYS).map(name -> DayOfWeek.of(DAYS.indexOf(name) + 1));
  }

  /** Whether the word by itself, without "by" or "in" before it, is read as a date. */
  static boolean standsAlone(String word) {
    return !OTHER_WORDS.contains(word);
  }
}
