package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A day of a named month: "31 December 2027", "the 9th of May", "Dec 31st", "fifth of February".
 */
final class MonthDays {

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private MonthDays() {}

  /** The number of a day and the place after it. */
  record DayNumber(int day, int end, boolean ordinal) {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    int at = text.is(from, "the") ? from + 1 : from;
    Optional<Dated> dayFirst = dayFirst(text, at, calendar);
    return dayFirst.isPresent() ? dayFirst : monthFirst(text, from, calendar);
  }

  private static Optional<Dated> dayFirst(Sentence text, int from, Calendar calendar) {
    Optional<DayNumber> day = dayNumber(text, from);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int at = day.get().end();
    int month = text.is(at, "of") || text.is(at, ".") || text.is(at, "-") ? at + 1 : at;
    return DateWords.month(text.word(month))
        .flatMap(number -> dated(text, number, day.get().day(), afterMonth(text, month), calendar));
  }

  private static Optional<Dated> monthFirst(Sentence text, int from, Calendar calendar) {
    Optional<Integer> month = DateWords.month(text.word(from));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = afterMonth(text, from);
    Optional<DayNumber> day = dayNumber(text, text.is(at, "the") ? at + 1 : at);
    return day.filter(found -> !text.is(found.end(), "%"))
        .flatMap(found -> dated(text, month.get(), found.day(), found.end(), calendar));
  }

  private static int afterMonth(Sentence text, int month) {
    boolean shortened = text.is(month + 1, ".") && text.word(month).length() <= 4;
    boolean goesOn = text.isNumber(month + 2) || text.is(month + 2, "the");
    return shortened && goesOn ? month + 2 : month + 1;
  }

  private static Optional<Dated> dated(
      Sentence text, int month, int day, int end, Calendar calendar) {
    Optional<YearWords.Found> year = YearWords.after(text, end, calendar);
    if (year.isPresent()) {
      return NumericDays.date(year.get().year(), month, day)
          .map(date -> Dated.alone(Period.day(date), year.get().end()));
    }
    Optional<LocalDate> next = NumericDays.next(month, day, calendar);
    return next.map(date -> Dated.alone(Period.day(date), end).yearLeftOut());
  }

  /** "9", "9th", "ninth", "twenty-first"; only numbers that a month can have. */
  static Optional<DayNumber> dayNumber(Sentence text, int from) {
    if (text.isNumber(from)) {
      int number = NumericDays.number(text.word(from));
      boolean ordinal = text.isGlued(from + 1) && text.isAny(from + 1, ENDINGS);
      boolean fits = number >= 1 && number <= 31 && text.word(from).length() <= 2;
      int end = ordinal ? from + 2 : from + 1;
      return fits ? Optional.of(new DayNumber(number, end, ordinal)) : Optional.empty();
    }
    Integer word = NumberWords.ORDINALS.get(text.word(from));
    if (word != null) {
      return Optional.of(new DayNumber(word, from + 1, true));
    }
    int tens = NumberWords.TENS.getOrDefault(text.word(from), 0);
    int next = text.is(from + 1, "-") ? from + 2 : from + 1;
    int ones = NumberWords.ORDINALS.getOrDefault(text.word(next), 0);
    boolean joined = (tens == 20 && ones > 0 && ones < 10) || (tens == 30 && ones == 1);
    if (joined) {
      return Optional.of(new DayNumber(tens + ones, next + 1, true));
    }
    return text.is(from, "thirtieth")
        ? Optional.of(new DayNumber(30, from + 1, true))
        : Optional.empty();
  }
}
