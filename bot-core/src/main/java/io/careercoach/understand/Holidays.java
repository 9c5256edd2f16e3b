package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Holidays with a date of their own or one that follows from Easter or a weekday. */
final class Holidays {

  private static final Lexicon HOLIDAYS = Lexicon.of("holidays");
  static final Phrases<IntFunction<LocalDate>> NAMES = new Phrases<>(names());

  private Holidays() {}

  private static Map<String, IntFunction<LocalDate>> names() {
    Map<String, IntFunction<LocalDate>> days = new HashMap<>();
    days.putAll(HOLIDAYS.meanings("fixed", Holidays::fixed));
    days.putAll(HOLIDAYS.meanings("from easter", Holidays::fromEaster));
    days.putAll(HOLIDAYS.meanings("by weekday", Holidays::byWeekday));
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

  private static IntFunction<LocalDate> fixed(String day) {
    return MonthDay.parse("--" + day)::atYear;
  }

  private static IntFunction<LocalDate> fromEaster(String days) {
    int after = Integer.parseInt(days);
    return year -> Easter.sunday(year).plusDays(after);
  }

  /** "11 THURSDAY 4 1": the day after the fourth Thursday of November. */
  private static IntFunction<LocalDate> byWeekday(String rule) {
    String[] parts = rule.split(" ");
    int month = Integer.parseInt(parts[0]);
    TemporalAdjuster weekday =
        TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), DayOfWeek.valueOf(parts[1]));
    int after = Integer.parseInt(parts[3]);
    return year -> LocalDate.of(year, month, 1).with(weekday).plusDays(after);
  }
}
