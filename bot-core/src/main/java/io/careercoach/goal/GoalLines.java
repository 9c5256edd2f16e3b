package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Line;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A goal as labelled lines. */
final class GoalLines {
  private static final Phrase OPEN = Phrase.of("goal.open");

  private GoalLines() {}

  /** The read-back, as far as it applies: the starting value only where something is counted. */
  static List<Line> of(Learnt learnt, Context context) {
    return of(Draft.goal(learnt, context));
  }

  /** What the talk is about: the goal, once it is known. */
  static List<Phrase> recall(Learnt learnt, Context context) {
    return learnt
        .get(Draft.OUTCOME)
        .filter(_ -> !learnt.reopened(Draft.OUTCOME))
        .map(outcome ->
            Phrase.of("goal.read.outcome", "outcome", new Private(outcome).shortened(Goal.TITLE)))
        .map(List::of)
        .orElse(List.of());
  }

  /** Every line with the number by which {@code edit} finds it. */
  static List<Row<Phrase>> numbered(Goal goal) {
    var rows = new ArrayList<Row<Phrase>>();
    for (Line line : of(goal.titled())) {
      int number = rows.size() + 1;
      rows.add(
          new Row<>(
              Phrase.of("goal.label.numbered", "line", number, "label", line.label()),
              line.value()));
    }
    return rows;
  }

  /** The lines that have a value. */
  static List<Row<Phrase>> known(Goal goal) {
    return of(goal).stream()
        .filter(line -> !line.value().equals(OPEN))
        .map(line -> new Row<>(line.label(), line.value()))
        .toList();
  }

  /** Short names of what is still to be asked; milestones are proposed. */
  static List<Phrase> open(Goal goal) {
    return of(goal).stream()
        .filter(line -> line.value().equals(OPEN) && line.slot() != Draft.MILESTONES)
        .map(line -> Phrase.of("goal.short." + line.slot().key()))
        .toList();
  }

  private static List<Line> of(Goal goal) {
    var lines = new ArrayList<Line>();
    lines.add(line(Draft.OUTCOME, Optional.of(Phrase.quote(goal.outcome()))));
    lines.add(line(Draft.MEASURE, GoalValues.known(goal)));
    lines.add(line(Draft.DEADLINE, goal.deadline().map(day -> Phrase.of("day", "day", day))));
    lines.add(line(Draft.WHY, goal.why().map(Phrase::quote)));
    lines.add(line(Draft.OBSTACLE, goal.obstacle().map(Phrase::quote)));
    lines.add(line(Draft.PLAN, goal.plan().map(Phrase::quote)));
    lines.add(
        line(
            Draft.CONFIDENCE,
            goal.confidence().map(step -> Phrase.of("goal.value.confidence", "step", step))));
    if (!goal.milestones().isEmpty() || !Standing.perPeriod(goal)) {
      lines.add(line(Draft.MILESTONES, GoalValues.milestones(goal)));
    }
    GoalValues.start(goal).ifPresent(start -> lines.add(line(Draft.BASELINE, Optional.of(start))));
    return lines;
  }

  private static Line line(Slot<?> slot, Optional<Phrase> value) {
    return new Line(slot, Phrase.of("goal.label." + slot.key()), value.orElse(OPEN));
  }
}
