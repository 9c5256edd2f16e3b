package io.careercoach.goal;

import io.careercoach.goal.Goal.Milestone;
import io.careercoach.goal.Goal.Status;
import io.careercoach.goal.Goal.Update;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Goals for tests, set on Monday 2 November 2026. */
final class SampleGoal {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final LocalDate START = LocalDate.of(2026, 11, 2);
  private static final Instant SINCE = START.atTime(9, 0).atZone(ZONE).toInstant();

  private SampleGoal() {}

  static Goal titled(int number, String outcome) {
    return of(number, outcome, Optional.empty(), Optional.empty());
  }

  static Goal counting(String baseline, String target, LocalDate deadline) {
    return of(
        1, "Count", Optional.of(count(baseline, target, Optional.empty())), Optional.of(deadline));
  }

  static Goal weekly(String target, LocalDate deadline) {
    return of(
        1, "Run", Optional.of(count("0", target, Optional.of("week"))), Optional.of(deadline));
  }

  private static Measure count(String baseline, String target, Optional<String> per) {
    return new Measure.Count(
        Optional.of(new BigDecimal(baseline)), new BigDecimal(target), "interviews", per);
  }

  static Goal of(
      int number, String outcome, Optional<Measure> measure, Optional<LocalDate> deadline) {
    return new Goal(
        "g" + number,
        number,
        new Private(outcome),
        measure,
        Optional.empty(),
        deadline,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Status.ACTIVE,
        SINCE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The goal after a report on its first day that the measure stands there. */
  static Goal at(Goal goal, String value) {
    return at(goal, value, START);
  }

  static Goal at(Goal goal, String value, LocalDate day) {
    return goal.heard(
        goal.milestones(),
        new Update(
            day.atTime(9, 0).atZone(ZONE).toInstant(),
            new Private("so far"),
            Optional.of(new BigDecimal(value))));
  }

  static Milestone milestone(String words, boolean reached) {
    return new Milestone("quote", new Private(words), Optional.empty(), Optional.empty(), reached);
  }

  static Milestone suggested(String phrase, LocalDate day, boolean reached) {
    return new Milestone(
        "goal.milestone." + phrase, new Private(""), Optional.empty(), Optional.of(day), reached);
  }
}
