package io.careercoach.goal;

import io.careercoach.goal.Goal.Update;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A goal that counts so many a week (or day, month, …): each week is counted afresh, and one in
 * which the target was reached is kept. Reports are those that the goal has; nothing is added up.
 */
record Rate(Measure.Count count, String per, List<Update> updates, ZoneId zone) {

  static Optional<Rate> of(Goal goal, ZoneId zone) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? count.per().map(per -> new Rate(count, per, goal.updates(), zone))
        : Optional.empty();
  }

  /** What was reported last for the week of that day. */
  Optional<BigDecimal> in(LocalDate day) {
    return last(counted().filter(update -> start(day(update)).equals(start(day))));
  }

  /** The day before the week of that day begins. */
  LocalDate before(LocalDate day) {
    return start(day).minusDays(1);
  }

  /** In how many weeks the target was reached. */
  long kept() {
    return counted()
        .map(update -> start(day(update)))
        .distinct()
        .filter(week -> in(week).filter(this::reached).isPresent())
        .count();
  }

  boolean sameTime(LocalDate one, LocalDate other) {
    return start(one).equals(start(other));
  }

  private boolean reached(BigDecimal value) {
    boolean fewer = count.baseline().filter(from -> from.compareTo(count.target()) > 0).isPresent();
    return fewer ? value.compareTo(count.target()) <= 0 : value.compareTo(count.target()) >= 0;
  }

  private Stream<Update> counted() {
    return updates.stream().filter(update -> update.value().isPresent());
  }

  private static Optional<BigDecimal> last(Stream<Update> some) {
    return some.reduce((_, later) -> later).flatMap(Update::value);
  }

  private LocalDate day(Update update) {
    return update.at().atZone(zone).toLocalDate();
  }

  private LocalDate start(LocalDate day) {
    return switch (per) {
      case "day" -> day;
      case "month" -> day.withDayOfMonth(1);
      case "quarter" -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case "year" -> day.withDayOfYear(1);
      default -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    };
  }
}
