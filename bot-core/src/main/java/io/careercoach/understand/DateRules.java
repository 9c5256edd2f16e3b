package io.careercoach.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All ways to say a period; where several fit, the one that explains most words counts. */
final class DateRules {

  private static final List<DateRule> RULES =
      List.of(
          NumericDays::at,
          MonthDays::at,
          DaysOfMonth::at,
          Months::at,
          Quarters::at,
          Years::at,
          Seasons::at,
          Holidays::at,
          Weekdays::at,
          NthWeekdays::at,
          Weeks::at,
          Today::at,
          Endings::at,
          Distances::at);

  private DateRules() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    if (from >= text.size()) {
      return Optional.empty();
    }
    return RULES.stream()
        .flatMap(rule -> rule.at(text, from, calendar).stream())
        .max(Comparator.comparingInt(Dated::end));
  }
}
