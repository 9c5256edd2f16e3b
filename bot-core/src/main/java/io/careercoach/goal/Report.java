package io.careercoach.goal;

import io.careercoach.goal.Goal.Milestone;
import io.careercoach.goal.Goal.Update;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import io.careercoach.understand.ProgressReading;
import io.careercoach.understand.ProgressReading.Amount;
import io.careercoach.understand.ProgressReading.Mode;
import io.careercoach.understand.ProgressReading.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report makes of a goal.
 *
 * @param goal with the report in its history
 * @param passed the member's own milestone that the words named
 * @param counted whether a number in the words moved the goal
 */
record Report(Goal goal, Optional<Milestone> passed, boolean counted) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Report of(Goal goal, String words, Optional<ProgressReading> reading, Instant at) {
    var status = reading.map(ProgressReading::status).orElse(Status.ON_TRACK);
    var passed =
        status == Status.DONE
            ? goal.milestones().stream()
                .filter(milestone -> !milestone.reached() && Wording.names(words, milestone))
                .findFirst()
            : Optional.<Milestone>empty();
    var value =
        passed.isPresent()
            ? Optional.<BigDecimal>empty()
            : reading
                .flatMap(ProgressReading::amount)
                .filter(amount -> amount.mode() != Mode.DELTA || !Wording.denies(words))
                .map(amount -> value(goal, amount));
    var updates = new ArrayList<>(goal.updates());
    updates.add(
        new Update(at, new Private(words), Standing.counts(goal) ? value : Optional.empty()));
    return new Report(
        goal.with(milestones(goal, passed, value), updates), passed, value.isPresent());
  }

  /** What a report of this goal counts: its measure, or its milestones. */
  static Measure counted(Goal goal) {
    return Standing.counts(goal)
        ? goal.measure().orElseThrow()
        : new Measure.Count(
            Optional.of(BigDecimal.ZERO), Standing.target(goal), "milestone", Optional.empty());
  }

  private static BigDecimal value(Goal goal, Amount amount) {
    BigDecimal from = Standing.baseline(goal);
    BigDecimal target = Standing.target(goal);
    return switch (amount.mode()) {
      case TOTAL -> amount.value();
      case DELTA -> Standing.current(goal).add(amount.value());
      case REMAINING -> target.subtract(amount.value());
      case PERCENT ->
          from.add(
                  target
                      .subtract(from)
                      .multiply(amount.value())
                      .divide(HUNDRED, 2, RoundingMode.HALF_UP))
              .stripTrailingZeros();
    };
  }

  /** A goal that does not count passes the milestone that was named, or as many as were counted. */
  private static List<Milestone> milestones(
      Goal goal, Optional<Milestone> passed, Optional<BigDecimal> value) {
    var milestones = new ArrayList<Milestone>();
    for (Milestone milestone : goal.milestones()) {
      boolean counted =
          !Standing.counts(goal) && value.isPresent() && milestones.size() < value.get().intValue();
      boolean kept = milestone.reached() && (Standing.counts(goal) || value.isEmpty());
      boolean named = passed.filter(milestone::equals).isPresent();
      milestones.add(milestone.reached(kept || counted || named));
    }
    return milestones;
  }
}
