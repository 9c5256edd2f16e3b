package io.careercoach.understand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** A day of a month without a name: "the 22nd", "the 15th of next month". */
final class DaysOfMonth {

  /** What may follow "the 22nd"; any other word makes it the 22nd of something else. */
  private static final Set<String> FOLLOWERS = Lexicon.of("days").words("after a day of the month");

  private DaysOfMonth() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    int at = text.is(from, "the") ? from + 1 : from;
    Optional<MonthDays.DayNumber> day =
        MonthDays.dayNumber(text, at).filter(MonthDays.DayNumber::ordinal);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    if (text.is(end, "of") && text.is(end + 2, "month")) {
      return ofMonth(text, day.get(), calendar);
    }
    return at > from && isOpen(text, end) ? next(day.get().day(), end, calendar) : Optional.empty();
  }

  /** Whether no other word follows that would make it the 22nd, or the Friday, of something. */
  static boolean isOpen(Sentence text, int end) {
    return end >= text.size() || text.isAny(end, FOLLOWERS);
  }

  private static Optional<Dated> ofMonth(
      Sentence text, MonthDays.DayNumber day, Calendar calendar) {
    YearMonth month = YearMonth.from(calendar.today());
    String which = text.word(day.end() + 1);
    if (which.equals("next")) {
      month = month.plusMonths(1);
    } else if (!which.equals("this") && !which.equals("the")) {
      return Optional.empty();
    }
    return NumericDays.date(month.getYear(), month.getMonthValue(), day.day())
        .map(date -> Dated.alone(Period.day(date), day.end() + 3));
  }

  private static Optional<Dated> next(int day, int end, Calendar calendar) {
    LocalDate date = calendar.today();
    while (date.getDayOfMonth() != day) {
      date = date.plusDays(1);
    }
    return Optional.of(Dated.afterPreposition(Period.day(date), end).yearLeftOut());
  }
}
