package io.careercoach.understand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All ways to say a period; where several fit, the one that explains most words counts. */
final class DateRules {
  private static final Set<String> POINTING = Set.of("the", "this", "next", "coming");

  private static final List<Begun> RULES =
      List.of(
          at(NumericDays::at, Also.NUMBERS),
          at(MonthDays::at, Also.NUMBERS_AND_NAMES, Set.of("the"), NumberWords.DAYS),
          at(DaysOfMonth::at, Also.NUMBERS, Set.of("the"), NumberWords.DAYS),
          at(Months::at, Also.NAMES, POINTING, Months.MONTHS_AHEAD.firstWords()),
          at(
              Quarters::at,
              Also.NUMBERS,
              Set.of("the"),
              Quarters.NAMES.firstWords(),
              Quarters.QUARTERS_AHEAD.firstWords()),
          at(Years::at, Also.NUMBERS, Years.YEARS_AHEAD.firstWords()),
          at(Seasons::at, Also.NOTHING, POINTING, Seasons.NAMES.keySet()),
          at(Holidays::at, Also.NUMBERS, POINTING, Holidays.NAMES.firstWords()),
          at(Weekdays::at, Also.NAMES, POINTING, Set.of("a")),
          at(NthWeekdays::at, Also.NUMBERS, Set.of("the"), NthWeekdays.PLACES.keySet()),
          at(
              Weeks::at,
              Also.NOTHING,
              Weeks.WEEKS_AHEAD.firstWords(),
              Weeks.WEEKENDS_AHEAD.firstWords(),
              Weeks.WEEK_OF.firstWords()),
          at(Today::at, Also.NOTHING, Today.DAYS_AHEAD.firstWords()),
          at(Endings::at, Also.NOTHING, Endings.ENDS.firstWords()),
          at(
              Distances::at,
              Also.NUMBERS,
              Set.of("this", "in", "within"),
              NumberWords.FIRST,
              Distances.LEADS.firstWords()));

  /** The rules that a word in a list of first words can begin; those of all others. */
  private static final Map<String, List<DateRule>> BY_FIRST_WORD = byFirstWord();

  private static final List<DateRule> AT_NUMBERS = beginning("1");
  private static final List<DateRule> AT_NAMES = beginning("january");

  /** What else than words of a list a date begins with. */
  private enum Also {
    NOTHING,
    NUMBERS,
    NAMES,
    NUMBERS_AND_NAMES;

    boolean fits(String word) {
      boolean numbers = this == NUMBERS || this == NUMBERS_AND_NAMES;
      boolean names = this == NAMES || this == NUMBERS_AND_NAMES;
      return (numbers && Character.isDigit(word.charAt(0))) || (names && DateWords.isName(word));
    }
  }

  /** A rule, and what the words that it reads begin with. */
  private record Begun(DateRule rule, Also also, Set<String> first) {
    boolean fits(String word) {
      return first.contains(word) || also.fits(word);
    }
  }

  private DateRules() {}

  @SafeVarargs
  private static Begun at(DateRule rule, Also also, Set<String>... first) {
    Set<String> words = new HashSet<>();
    for (Set<String> some : first) {
      words.addAll(some);
    }
    return new Begun(rule, also, words);
  }

  private static Map<String, List<DateRule>> byFirstWord() {
    Map<String, List<DateRule>> byFirstWord = new HashMap<>();
    RULES.forEach(begun -> begun.first().forEach(word -> byFirstWord.put(word, beginning(word))));
    return Map.copyOf(byFirstWord);
  }

  private static List<DateRule> beginning(String word) {
    return RULES.stream().filter(begun -> begun.fits(word)).map(Begun::rule).toList();
  }

  /** The rules that may read a date from a place on; most words of a text begin none. */
  private static List<DateRule> beginning(Sentence text, int at) {
    if (text.isNumber(at)) {
      return AT_NUMBERS;
    }
    List<DateRule> known = BY_FIRST_WORD.get(text.word(at));
    return known != null ? known : DateWords.isName(text.word(at)) ? AT_NAMES : List.of();
  }

  static boolean mayBegin(Sentence text, int at) {
    return !beginning(text, at).isEmpty();
  }

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    Optional<Dated> longest = Optional.empty();
    int end = from;
    for (DateRule rule : beginning(text, from)) {
      Optional<Dated> here = rule.at(text, from, calendar);
      if (here.isPresent() && here.get().end() > end) {
        longest = here;
        end = here.get().end();
      }
    }
    return longest;
  }
}
