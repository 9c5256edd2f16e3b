package io.careercoach.understand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days in figures: 2027-01-31, 31.01.2027, 31/1 and 1/31 by the calendar's order. */
final class NumericDays {

  private static final Set<String> POINTING = Set.of("at", "for", "from", "to");

  private NumericDays() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    if (!text.isNumber(from)) {
      return Optional.empty();
    }
    Optional<Dated> dotted = dotted(text, from, calendar);
    return dotted.isPresent() ? dotted : separated(text, from, calendar);
  }

  /** dd.mm.yyyy, dd.mm.yy and dd.mm., always with the day first. */
  private static Optional<Dated> dotted(Sentence text, int from, Calendar calendar) {
    List<String> parts = List.of(text.word(from).split("\\."));
    if (parts.size() == 3) {
      return date(year(parts.get(2)), number(parts.get(1)), number(parts.getFirst()))
          .map(day -> Dated.alone(Period.day(day), from + 1));
    }
    boolean lastDot = text.is(from + 1, ".") && text.isGlued(from + 1);
    if (parts.size() == 2 && (lastDot || parts.get(1).length() == 2)) {
      return next(number(parts.get(1)), number(parts.getFirst()), calendar)
          .map(day ->
              new Dated(
                  Period.day(day),
                  lastDot ? from + 2 : from + 1,
                  text.size() <= 2 || (lastDot && isPlainlyDotted(text, from)),
                  false));
    }
    return Optional.empty();
  }

  /** "06.01." is written so for a day only, and "1.4." behind a word that points there. */
  private static boolean isPlainlyDotted(Sentence text, int from) {
    String word = text.word(from);
    boolean filled = word.length() == 5 && (word.startsWith("0") || word.charAt(3) == '0');
    boolean goesOn = from + 2 < text.size() && text.isAny(from - 1, POINTING);
    return !text.isAny(from - 1, UnitWords.LABELS) && (filled || goesOn);
  }

  private static Optional<Dated> separated(Sentence text, int from, Calendar calendar) {
    String sign = text.word(from + 1);
    boolean two = joined(text, from, sign);
    if (!two || !(sign.equals("/") || sign.equals("-"))) {
      return Optional.empty();
    }
    int a = number(text.word(from));
    int b = number(text.word(from + 2));
    boolean three = text.is(from + 3, sign) && joined(text, from + 2, sign);
    if (three && text.word(from).length() == 4) {
      return date(a, b, number(text.word(from + 4)))
          .map(day -> Dated.alone(Period.day(day), from + 5));
    }
    if (three) {
      int year = year(text.word(from + 4));
      return ordered(a, b, calendar, (month, day) -> date(year, month, day))
          .map(period -> Dated.alone(period, from + 5));
    }
    boolean dashed = sign.equals("-") && !(isTwoDigits(text, from) && Math.max(a, b) > 12);
    if (dashed || (a == 24 && text.is(from + 2, "7"))) {
      return Optional.empty();
    }
    if (sign.equals("/") && a <= 12 && text.word(from + 2).length() == 4) {
      return date(b, a, 1).map(day -> Dated.alone(Period.month(YearMonth.from(day)), from + 3));
    }
    boolean alone = sign.equals("/") && standsAlone(text, from, a, b);
    return ordered(a, b, calendar, (month, day) -> next(month, day, calendar))
        .map(period -> new Dated(period, from + 3, alone, false));
  }

  /** "17/10" is a date by itself; "3/4" may be a share, unless it is said to be the date. */
  private static boolean standsAlone(Sentence text, int from, int a, int b) {
    boolean share = text.is(from + 3, "of") || text.is(from + 3, "done");
    boolean ends = from + 3 == text.size() || text.is(from + 3, ",");
    boolean said = (text.is(from - 1, "is") && ends) || text.is(from - 1, "the");
    return text.size() == 3
        || !share && (said || Math.max(a, b) > 12 || text.word(from).startsWith("0"));
  }

  private static boolean isTwoDigits(Sentence text, int from) {
    return text.word(from).length() == 2 && text.word(from + 2).length() == 2;
  }

  private interface MonthAndDay {
    Optional<LocalDate> date(int month, int day);
  }

  /** The calendar's order first, the other if that is no date; unsure where both are dates. */
  private static Optional<Period> ordered(int a, int b, Calendar calendar, MonthAndDay reader) {
    Optional<LocalDate> dayFirst = reader.date(b, a);
    Optional<LocalDate> monthFirst = reader.date(a, b);
    Optional<LocalDate> wanted = calendar.monthFirst() ? monthFirst : dayFirst;
    Optional<LocalDate> other = calendar.monthFirst() ? dayFirst : monthFirst;
    boolean twoWays = wanted.isPresent() && other.isPresent() && !wanted.equals(other);
    return wanted.or(() -> other).map(Period::day).map(p -> twoWays ? p.unsure() : p);
  }

  private static boolean joined(Sentence text, int from, String sign) {
    return text.is(from + 1, sign)
        && text.isGlued(from + 1)
        && text.isNumber(from + 2)
        && text.isGlued(from + 2);
  }

  /** The next such day, today included. */
  static Optional<LocalDate> next(int month, int day, Calendar calendar) {
    for (int year = calendar.today().getYear(); year < calendar.today().getYear() + 9; year++) {
      Optional<LocalDate> date = date(year, month, day);
      if (date.isPresent() && !date.get().isBefore(calendar.today())) {
        return date;
      }
    }
    return Optional.empty();
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    if (year < 1900 || year > 2199) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    return digits.length() == 2 ? 2000 + number(digits) : number(digits);
  }

  /** A number of up to four digits, or -1. */
  static int number(String digits) {
    boolean plain = digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
    return plain && !digits.isEmpty() ? Integer.parseInt(digits) : -1;
  }
}
