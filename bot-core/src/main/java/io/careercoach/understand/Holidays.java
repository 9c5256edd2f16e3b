package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Holidays with a date of their own or one that follows from Easter or a weekday. */
final class Holidays {

  private static final Phrases<IntFunction<LocalDate>> NAMES = new Phrases<>(names());

  private Holidays() {}

  private static Map<String, IntFunction<LocalDate>> names() {
    Map<String, IntFunction<LocalDate>> days = new HashMap<>();
    fixed(days, 12, 25, "christmas", "christmas day", "xmas", "x-mas", "chrismas", "christams");
    fixed(days, 12, 24, "christmas eve", "xmas eve");
    fixed(days, 12, 26, "boxing day", "st stephen's day");
    fixed(days, 12, 31, "new year's eve", "new years eve", "nye", "silvester");
    fixed(days, 1, 1, "new year's day", "new years day", "new year's", "new year", "new years");
    fixed(days, 1, 6, "epiphany", "three kings day");
    fixed(days, 2, 14, "valentine's day", "valentines day", "valentine's");
    fixed(days, 3, 17, "st patrick's day", "saint patrick's day", "st. patrick's day");
    fixed(days, 5, 1, "may day", "international workers' day", "labour day");
    fixed(days, 6, 19, "juneteenth");
    fixed(days, 7, 4, "independence day", "fourth of july");
    fixed(days, 7, 14, "bastille day");
    fixed(days, 10, 31, "halloween");
    fixed(days, 11, 1, "all saints' day", "all saints day");
    fixed(days, 11, 11, "veterans day", "remembrance day", "armistice day");
    fromEaster(days, 0, "easter", "easter sunday");
    fromEaster(days, -2, "good friday");
    fromEaster(days, 1, "easter monday");
    fromEaster(days, 39, "ascension day");
    fromEaster(days, 49, "pentecost", "whitsun", "whit sunday");
    fromEaster(days, 50, "whit monday");
    days.put("thanksgiving", year -> nth(year, 11, DayOfWeek.THURSDAY, 4));
    days.put("thanksgiving day", year -> nth(year, 11, DayOfWeek.THURSDAY, 4));
    days.put("black friday", year -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(1));
    days.put("labor day", year -> nth(year, 9, DayOfWeek.MONDAY, 1));
    days.put("mlk day", year -> nth(year, 1, DayOfWeek.MONDAY, 3));
    days.put("memorial day", year -> nth(year, 5, DayOfWeek.MONDAY, -1));
    return days;
  }

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    boolean next = text.is(from, "next");
    boolean led = next || text.is(from, "this") || text.is(from, "the");
    int at = led ? from + 1 : from;
    return NAMES.at(text, at).flatMap(hit -> dated(text, hit, next, calendar));
  }

  private static Optional<Dated> dated(
      Sentence text, Phrases.Hit<IntFunction<LocalDate>> hit, boolean next, Calendar calendar) {
    int end = hit.end();
    Optional<YearWords.Found> said = YearWords.after(text, end, calendar);
    int thisYear = calendar.today().getYear();
    int year = said.map(YearWords.Found::year).orElse(thisYear);
    LocalDate day = hit.meaning().apply(year);
    if (said.isEmpty() && day.isBefore(calendar.today())) {
      day = hit.meaning().apply(thisYear + 1);
    }
    Period period = Period.day(day);
    Dated dated = Dated.alone(next ? period.unsure() : period, said.map(y -> y.end()).orElse(end));
    return Optional.of(said.isPresent() ? dated : dated.yearLeftOut());
  }

  private static void fixed(
      Map<String, IntFunction<LocalDate>> days, int month, int day, String... names) {
    for (String name : names) {
      days.put(name, year -> LocalDate.of(year, month, day));
    }
  }

  private static void fromEaster(
      Map<String, IntFunction<LocalDate>> days, int daysAfter, String... names) {
    for (String name : names) {
      days.put(name, year -> Easter.sunday(year).plusDays(daysAfter));
    }
  }

  private static LocalDate nth(int year, int month, DayOfWeek day, int ordinal) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
  }
}
