package io.careercoach.goal;

import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes the stretches on the way to a goal. */
final class Milestones {
  private static final int QUARTERS = 4;
  private static final double HALF = 0.5;
  private static final int A_WEEK = 7;
  private static final int TWO_WEEKS = 14;
  private static final int LONG = 45;

  private Milestones() {}

  /**
   * The member's own milestones, else those that the goal had, else a proposal; with the first step
   * that makes the plan easier.
   */
  static List<Milestone> of(Learnt learnt, Optional<Goal> before, LocalDate today) {
    var all = new ArrayList<Milestone>();
    if (Draft.isNewChange(learnt, before)) {
      easier(learnt, today).ifPresent(all::add);
    }
    all.addAll(
        learnt
            .get(Draft.MILESTONES)
            .map(Milestones::own)
            .or(() -> before.map(goal -> kept(goal, learnt, today)))
            .orElseGet(() -> proposed(learnt, today, namesNoStep(learnt, all))));
    return all.stream().distinct().toList();
  }

  /**
   * Who has said how to begin, as a milestone or in the plan, needs no first step from the coach.
   */
  private static boolean namesNoStep(Learnt learnt, List<Milestone> named) {
    return named.isEmpty() && ChangeQuestion.named(learnt).isEmpty();
  }

  /** The member's own milestones stay; proposed ones only while measure and date do. */
  private static List<Milestone> kept(Goal goal, Learnt learnt, LocalDate today) {
    if (goal.measure().equals(Draft.measure(learnt))
        && goal.deadline().equals(Draft.deadline(learnt))) {
      return goal.milestones();
    }
    var all = new ArrayList<>(goal.own());
    if (goal.milestones().isEmpty() || all.size() < goal.milestones().size()) {
      all.addAll(proposed(learnt, today, all.isEmpty()));
    }
    return all;
  }

  /** The one change that makes the plan easier: a first step of the member's, or some help. */
  private static Optional<Milestone> easier(Learnt learnt, LocalDate today) {
    return switch (learnt.get(Draft.CHANGE).orElse(ChangeQuestion.KEEP)) {
      case ChangeQuestion.SMALLER -> learnt.get(Draft.FIRST).map(Milestones::quoted);
      case ChangeQuestion.HELP ->
          Optional.of(uncounted("goal.milestone.help", Optional.of(today.plusDays(A_WEEK))));
      default -> Optional.empty();
    };
  }

  /** The member's own have no date: none was said. */
  private static List<Milestone> own(String lines) {
    return Stream.of(lines.split("\\s*[;\\n]\\s*"))
        .filter(text -> !text.isBlank())
        .map(text -> quoted(text.strip()))
        .toList();
  }

  private static List<Milestone> proposed(Learnt learnt, LocalDate today, boolean firstStep) {
    return switch (Draft.measure(learnt).orElse(new Measure.YesNo())) {
      case Measure.Count(var baseline, var target, _, var per) ->
          per.isEmpty()
              ? counted(baseline.orElse(BigDecimal.ZERO), target, learnt, today)
              : List.of();
      case Measure.Level _, Measure.YesNo _ -> uncounted(learnt, today, firstStep);
    };
  }

  /** A first step within two weeks, and on a long way a look at the half of the time. */
  private static List<Milestone> uncounted(Learnt learnt, LocalDate today, boolean firstStep) {
    var half = day(learnt, today, HALF);
    LocalDate soon = today.plusDays(TWO_WEEKS);
    var first = half.filter(soon::isAfter).or(() -> Optional.of(soon));
    var all = new ArrayList<Milestone>();
    if (firstStep) {
      all.add(uncounted("goal.milestone.first", first));
    }
    half.filter(today.plusDays(LONG)::isBefore)
        .ifPresent(_ -> all.add(uncounted("goal.milestone.half", half)));
    return all;
  }

  /**
   * Quarters of the way, in whole numbers where baseline and target are whole; each on its day of
   * the straight line.
   */
  private static List<Milestone> counted(
      BigDecimal from, BigDecimal to, Learnt learnt, LocalDate today) {
    BigDecimal way = to.subtract(from);
    int scale = Math.max(0, Math.max(from.scale(), to.scale()));
    var all = new ArrayList<Milestone>();
    for (int i = 1; i < QUARTERS; i++) {
      BigDecimal part = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(QUARTERS));
      BigDecimal value = from.add(way.multiply(part).setScale(scale, RoundingMode.HALF_UP));
      boolean onTheWay = value.compareTo(from) != 0 && value.compareTo(to) != 0;
      boolean isNew = all.stream().noneMatch(other -> other.value().equals(Optional.of(value)));
      if (onTheWay && isNew) {
        double share = value.subtract(from).divide(way, MathContext.DECIMAL32).doubleValue();
        all.add(
            new Milestone(
                "goal.milestone.count",
                new Private(""),
                Optional.of(value),
                day(learnt, today, share),
                false));
      }
    }
    return all;
  }

  private static Milestone uncounted(String phrase, Optional<LocalDate> day) {
    return new Milestone(phrase, new Private(""), Optional.empty(), day, false);
  }

  private static Milestone quoted(String words) {
    return new Milestone("quote", new Private(words), Optional.empty(), Optional.empty(), false);
  }

  /** Which ones a goal that counts has passed by its last report. */
  static List<Milestone> passed(Goal goal) {
    if (!Standing.counts(goal) || Standing.perPeriod(goal)) {
      return goal.milestones();
    }
    BigDecimal now = Standing.reported(goal);
    return goal.milestones().stream()
        .map(one ->
            one.value().map(value -> one.reached(!Report.isLess(goal, now, value))).orElse(one))
        .toList();
  }

  /** The day at that share of the time to the deadline. */
  private static Optional<LocalDate> day(Learnt learnt, LocalDate today, double share) {
    return Draft.deadline(learnt)
        .filter(deadline -> deadline.isAfter(today))
        .map(deadline ->
            today.plusDays(Math.round(ChronoUnit.DAYS.between(today, deadline) * share)));
  }
}
