package io.careercoach.goal;

import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes the stretches on the way, evenly over the time that is left. */
final class Milestones {
  private static final int STRETCHES = 4;
  private static final int FIRST_STEP_DAYS = 7;
  private static final List<String> UNCOUNTED =
      List.of("goal.milestone.first", "goal.milestone.half", "goal.milestone.last");

  private Milestones() {}

  /**
   * The member's own milestones, else those that the goal had, else a proposal; with the first step
   * that makes the plan easier.
   */
  static List<Milestone> of(Learnt learnt, Optional<Goal> before, LocalDate today) {
    var all = new ArrayList<Milestone>();
    easier(learnt, today).ifPresent(all::add);
    all.addAll(
        learnt
            .get(Draft.MILESTONES)
            .map(lines -> own(lines, learnt, today))
            .or(() -> before.filter(goal -> stillFit(goal, learnt)).map(Goal::milestones))
            .orElseGet(() -> proposed(learnt, today)));
    return all.stream().distinct().toList();
  }

  /** The member's own milestones stay; proposed ones only while measure and date do. */
  private static boolean stillFit(Goal goal, Learnt learnt) {
    boolean own =
        goal.milestones().stream().anyMatch(milestone -> milestone.phrase().equals("quote"));
    return own
        || (goal.measure().equals(Draft.measure(learnt))
            && goal.deadline().equals(learnt.get(Draft.DEADLINE)));
  }

  private static Optional<Milestone> easier(Learnt learnt, LocalDate today) {
    return learnt
        .get(Draft.CHANGE)
        .filter(
            change -> change.equals(ChangeQuestion.SMALLER) || change.equals(ChangeQuestion.HELP))
        .map(change ->
            uncounted("goal.milestone." + change, Optional.of(today.plusDays(FIRST_STEP_DAYS))));
  }

  private static List<Milestone> own(String lines, Learnt learnt, LocalDate today) {
    var texts = lines.split("\\s*[;\\n]\\s*");
    var all = new ArrayList<Milestone>();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isBlank()) {
        all.add(
            new Milestone(
                "quote",
                new Private(texts[i].strip()),
                Optional.empty(),
                day(learnt, today, i + 1, texts.length),
                false));
      }
    }
    return all;
  }

  private static List<Milestone> proposed(Learnt learnt, LocalDate today) {
    return switch (Draft.measure(learnt).orElse(new Measure.YesNo())) {
      case Measure.Count(var baseline, var target, _, var per) when per.isEmpty() ->
          counted(baseline.orElse(BigDecimal.ZERO), target, learnt, today);
      case Measure.Count _ -> List.of();
      case Measure.Level _, Measure.YesNo _ -> {
        var all = new ArrayList<Milestone>();
        for (int i = 0; i < UNCOUNTED.size(); i++) {
          all.add(uncounted(UNCOUNTED.get(i), day(learnt, today, i + 1, STRETCHES)));
        }
        yield all;
      }
    };
  }

  /** Quarters of the way, in whole numbers where baseline and target are whole. */
  private static List<Milestone> counted(
      BigDecimal from, BigDecimal to, Learnt learnt, LocalDate today) {
    int scale = Math.max(0, Math.max(from.scale(), to.scale()));
    var all = new ArrayList<Milestone>();
    for (int i = 1; i < STRETCHES; i++) {
      BigDecimal value =
          from.add(
              to.subtract(from)
                  .multiply(BigDecimal.valueOf(i))
                  .divide(BigDecimal.valueOf(STRETCHES), scale, RoundingMode.HALF_UP));
      boolean onTheWay = value.compareTo(from) != 0 && value.compareTo(to) != 0;
      boolean isNew = all.stream().noneMatch(other -> other.value().equals(Optional.of(value)));
      if (onTheWay && isNew) {
        all.add(
            new Milestone(
                "goal.milestone.count",
                new Private(""),
                Optional.of(value),
                day(learnt, today, i, STRETCHES),
                false));
      }
    }
    return all;
  }

  private static Milestone uncounted(String phrase, Optional<LocalDate> day) {
    return new Milestone(phrase, new Private(""), Optional.empty(), day, false);
  }

  private static Optional<LocalDate> day(Learnt learnt, LocalDate today, int part, int parts) {
    return learnt
        .get(Draft.DEADLINE)
        .filter(deadline -> deadline.isAfter(today))
        .map(deadline -> today.plusDays(ChronoUnit.DAYS.between(today, deadline) * part / parts));
  }
}
