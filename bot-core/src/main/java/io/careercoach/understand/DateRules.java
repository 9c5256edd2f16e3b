package io.careercoach.understand;

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
    Optional<Dated> longest = Optional.empty();
    int end = from;
    for (DateRule rule : RULES) { // asked at every word of every text: no stream
      Optional<Dated> here = rule.at(text, from, calendar);
      if (here.isPresent() && here.get().end() > end) {
        longest = here;
        end = here.get().end();
      }
    }
    return longest;
  }
}
