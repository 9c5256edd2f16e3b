package io.careercoach.goal;

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
 * per week or month show their latest value against the target and have no line to be behind. Goals
 * that do not count take their milestones for figures.
 *
 * @param share of the way that is done, 0 to 1
 * @param line share of the way that the straight line expects today, if there is a deadline and a
 *     line
 */
record Standing(
    BigDecimal baseline,
    BigDecimal current,
    BigDecimal target,
    double share,
    Optional<Double> line,
    Pace pace) {

  /**
   * How the progress compares with the straight line to the deadline; a tenth of the way is
   * granted.
   */
  enum Pace {
    DONE,
    ON_TRACK,
    BEHIND,
    OVERDUE,
    OPEN
  }

  private static final double GRANTED = 0.1;

  static Standing of(Goal goal, LocalDate today, ZoneId zone) {
    BigDecimal baseline = baseline(goal);
    BigDecimal target = target(goal);
    BigDecimal current = current(goal);
    double share = share(baseline, current, target);
    Optional<Double> line = line(goal, today, zone);
    return new Standing(baseline, current, target, share, line, pace(goal, share, line, today));
  }

  /** Whether the figures are those of the measure, and not of the milestones. */
  static boolean counts(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count;
  }

  static BigDecimal current(Goal goal) {
    return counts(goal)
        ? goal.updates().reversed().stream()
            .flatMap(update -> update.value().stream())
            .findFirst()
            .orElseGet(() -> baseline(goal))
        : BigDecimal.valueOf(goal.milestones().stream().filter(Goal.Milestone::reached).count());
  }

  static BigDecimal baseline(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? count.baseline().orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  static BigDecimal target(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? count.target()
        : BigDecimal.valueOf(goal.milestones().size());
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
        .filter(_ -> !perPeriod(goal))
        .map(deadline -> {
          long whole = Math.max(1, ChronoUnit.DAYS.between(start, deadline));
          return Math.clamp((double) ChronoUnit.DAYS.between(start, today) / whole, 0.0, 1.0);
        });
  }

  private static Pace pace(Goal goal, double share, Optional<Double> line, LocalDate today) {
    boolean full = share >= 1;
    if (goal.status() == Goal.Status.DONE || (full && counts(goal) && !perPeriod(goal))) {
      return Pace.DONE;
    }
    if (goal.deadline().filter(today::isAfter).isPresent()) {
      return Pace.OVERDUE;
    }
    if (full) { // one good week is not all of them, and milestones are on the way to the goal
      return Pace.ON_TRACK;
    }
    return line.map(expected -> share + GRANTED >= expected ? Pace.ON_TRACK : Pace.BEHIND)
        .orElse(Pace.OPEN);
  }

  /** The share in whole percent; all of it only where the target is reached. */
  int percent() {
    int rounded = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).intValue();
    return share < 1 ? Math.min(rounded, 99) : rounded;
  }
}
