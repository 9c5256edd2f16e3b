package io.careercoach.understand;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and weekdays, their short forms, and common misspellings. */
final class DateWords {

  private static final Lexicon MONTHS = Lexicon.of("months");
  private static final List<String> MONTH_NAMES = List.copyOf(MONTHS.words("names"));
  private static final Map<String, Integer> SHORT_MONTHS =
      MONTHS.meanings("short names", Integer::valueOf);
  private static final Set<String> TAKEN_AT_THE_LETTER = MONTHS.words("taken at the letter");
  private static final Set<String> OTHER_THAN_MONTHS = MONTHS.words("other words");

  private static final Lexicon WEEKDAYS = Lexicon.of("weekdays");
  private static final List<String> DAY_NAMES = List.copyOf(WEEKDAYS.words("names"));
  private static final Map<String, Integer> SHORT_DAYS =
      WEEKDAYS.meanings("short names", Integer::valueOf);
  private static final Set<String> OTHER_THAN_DAYS = WEEKDAYS.words("other words");

  private DateWords() {}

  /** The number of a month, from 1. */
  static Optional<Integer> month(String word) {
    Optional<Integer> known = known(word, MONTH_NAMES, SHORT_MONTHS);
    if (known.isPresent() || TAKEN_AT_THE_LETTER.contains(word)) {
      return known;
    }
    return Spelling.meant(word, MONTH_NAMES)
        .filter(name -> !TAKEN_AT_THE_LETTER.contains(name))
        .map(name -> MONTH_NAMES.indexOf(name) + 1);
  }

  static Optional<DayOfWeek> weekday(String word) {
    return known(word, DAY_NAMES, SHORT_DAYS)
        .or(() -> Spelling.meant(word, DAY_NAMES).map(name -> DAY_NAMES.indexOf(name) + 1))
        .map(DayOfWeek::of);
  }

  private static Optional<Integer> known(
      String word, List<String> names, Map<String, Integer> shortNames) {
    int place = names.indexOf(word);
    return place < 0 ? Optional.ofNullable(shortNames.get(word)) : Optional.of(place + 1);
  }

  /** Whether the word by itself, without "by" or "in" before it, is read as a date. */
  static boolean standsAlone(String word) {
    return !OTHER_THAN_MONTHS.contains(word) && !OTHER_THAN_DAYS.contains(word);
  }
}
