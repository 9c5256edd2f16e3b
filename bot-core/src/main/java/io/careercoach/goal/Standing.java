package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a goal stands on a day: its figures, the share of the way that is done, and how that
 * compares with the time.
 *
 * <p>The share is {@code (current - baseline) / (target - baseline)}, held between 0 and 1. Goals
 * per week or month show what was reported for this one ({@link Rate}) and are never late. Goals
 * that do not count have the member's own milestones for figures; what the coach suggested is no
 * progress.
 *
 * @param share of the way that is done, 0 to 1
 * @param line share of the way that an even pace would have done today, if there is a deadline
 */
record Standing(
    BigDecimal baseline,
    BigDecimal current,
    BigDecimal target,
    double share,
    Optional<Double> line,
    Pace pace) {

  /**
   * How the progress compares with an even pace to the deadline; a tenth of the way is granted, and
   * the first quarter of the time.
   */
  enum Pace {
    DONE,
    ON_TRACK,
    BEHIND,
    OVERDUE,
    OPEN
  }

  private static final double GRANTED = 0.1;
  private static final double FIRST = 0.25;

  static Standing of(Goal goal, LocalDate today, ZoneId zone) {
    BigDecimal baseline = baseline(goal);
    BigDecimal target = target(goal);
    BigDecimal current = current(goal, today, zone);
    double share = share(baseline, current, target);
    Optional<Double> line = line(goal, today, zone);
    return new Standing(
        baseline, current, target, share, line, pace(goal, share, line, today, zone));
  }

  static Standing of(Goal goal, Context context) {
    return of(goal, context.today(), context.zone());
  }

  /** Whether the figures are those of the measure, and not of the milestones. */
  static boolean counts(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count;
  }

  static BigDecimal current(Goal goal, LocalDate today, ZoneId zone) {
    var rate = Rate.of(goal, zone);
    if (rate.isPresent()) {
      return rate.get().in(today).orElse(BigDecimal.ZERO);
    }
    return counts(goal)
        ? reported(goal)
        : BigDecimal.valueOf(goal.own().stream().filter(Goal.Milestone::reached).count());
  }

  /** The count of the last report that has one, or where it began. */
  static BigDecimal reported(Goal goal) {
    return goal.lastCount().flatMap(Goal.Update::value).orElseGet(() -> baseline(goal));
  }

  static BigDecimal baseline(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? count.baseline().orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  static BigDecimal target(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? count.target()
        : BigDecimal.valueOf(goal.own().size());
  }

  private static double share(BigDecimal baseline, BigDecimal current, BigDecimal target) {
    BigDecimal way = target.subtract(baseline);
    if (way.signum() == 0) {
      return current.compareTo(target) >= 0 && target.signum() != 0 ? 1 : 0;
    }
    return Math.clamp(
        current.subtract(baseline).divide(way, MathContext.DECIMAL64).doubleValue(), 0, 1);
  }

  static boolean perPeriod(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        && count.per().isPresent();
  }

  private static Optional<Double> line(Goal goal, LocalDate today, ZoneId zone) {
    LocalDate start = goal.since().atZone(zone).toLocalDate();
    return goal.deadline()
        .filter(_ -> counts(goal) && !perPeriod(goal))
        .map(deadline -> {
          long whole = Math.max(1, ChronoUnit.DAYS.between(start, deadline));
          return Math.clamp((double) ChronoUnit.DAYS.between(start, today) / whole, 0.0, 1.0);
        });
  }

  private static Pace pace(
      Goal goal, double share, Optional<Double> line, LocalDate today, ZoneId zone) {
    boolean once = counts(goal) && !perPeriod(goal);
    if (goal.status() == Goal.Status.DONE || (share >= 1 && once)) {
      return Pace.DONE;
    }
    if (goal.deadline().filter(today::isAfter).isPresent()) {
      return Pace.OVERDUE;
    }
    if (line.isEmpty()) {
      return Pace.OPEN;
    }
    double time = line.get();
    if (time <= FIRST || share + GRANTED >= expected(goal, time)) {
      return Pace.ON_TRACK;
    }
    return settled(goal, today, zone) ? Pace.OPEN : Pace.BEHIND;
  }

  /** For a month after the member said how to go on, nothing more is said of the pace. */
  private static boolean settled(Goal goal, LocalDate today, ZoneId zone) {
    return goal.settled()
        .map(at -> at.atZone(zone).toLocalDate())
        .filter(today.minusMonths(1)::isBefore)
        .isPresent();
  }

  /** What is counted in whole pieces is expected in whole pieces. */
  private static double expected(Goal goal, double time) {
    double way = target(goal).subtract(baseline(goal)).abs().doubleValue();
    boolean whole = target(goal).scale() <= 0 && baseline(goal).scale() <= 0;
    return whole && way > 0 ? Math.floor(way * time + 1e-9) / way : time;
  }

  /** The share in whole percent; all of it only where the target is reached. */
  int percent() {
    int rounded = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).intValue();
    return share < 1 ? Math.min(rounded, 99) : rounded;
  }
}
