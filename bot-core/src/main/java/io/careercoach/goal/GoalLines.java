package io.careercoach.goal;

import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Line;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A goal as labelled lines. */
final class GoalLines {
  private static final List<String> LABELS =
      List.of(
          "goal.label.outcome",
          "goal.label.measure",
          "goal.label.deadline",
          "goal.label.why",
          "goal.label.obstacle",
          "goal.label.plan",
          "goal.label.confidence",
          "goal.label.milestones",
          "goal.label.start");
  private static final Phrase OPEN = Phrase.of("goal.open");

  private static final List<Slot<?>> SLOTS =
      List.of(
          Draft.OUTCOME,
          Draft.MEASURE,
          Draft.DEADLINE,
          Draft.WHY,
          Draft.OBSTACLE,
          Draft.PLAN,
          Draft.CONFIDENCE,
          Draft.MILESTONES,
          Draft.BASELINE);

  private GoalLines() {}

  /** The lines of the read-back, as far as they apply. */
  static List<Line> of(Learnt learnt) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < SLOTS.size(); i++) {
      if (SLOTS.get(i) != Draft.BASELINE || start(Draft.measure(learnt)).isPresent()) {
        lines.add(new Line(SLOTS.get(i), label(i + 1)));
      }
    }
    return lines;
  }

  private static Phrase label(int line) {
    return Phrase.of(LABELS.get(line - 1));
  }

  /**
   * The read-back: every line has the number by which {@code edit} finds it; the starting value
   * only where something is counted.
   */
  static List<Row<Phrase>> numbered(Goal goal) {
    var values = values(goal);
    var rows = new ArrayList<Row<Phrase>>();
    for (int i = 0; i < values.size(); i++) {
      Phrase label = Phrase.of("goal.label.numbered", "line", i + 1, "label", label(i + 1));
      rows.add(new Row<>(label, values.get(i)));
    }
    return rows;
  }

  /** The lines that have a value. */
  static List<Row<Phrase>> known(Goal goal) {
    var values = values(goal);
    var rows = new ArrayList<Row<Phrase>>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).equals(OPEN)) {
        rows.add(new Row<>(label(i + 1), values.get(i)));
      }
    }
    return rows;
  }

  /** The labels of what is still to be asked; milestones are proposed. */
  static List<Phrase> open(Goal goal) {
    var values = values(goal);
    var labels = new ArrayList<Phrase>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).equals(OPEN) && SLOTS.get(i) != Draft.MILESTONES) {
        labels.add(label(i + 1));
      }
    }
    return labels;
  }

  private static List<Phrase> values(Goal goal) {
    var values = new ArrayList<Phrase>();
    values.add(Phrase.quote(goal.outcome()));
    values.add(goal.measure().map(GoalLines::measure).orElse(OPEN));
    values.add(goal.deadline().map(day -> Phrase.of("day", "day", day)).orElse(OPEN));
    values.add(words(goal.why()));
    values.add(words(goal.obstacle()));
    values.add(words(goal.plan()));
    values.add(goal.confidence().map(step -> confidence(goal, step)).orElse(OPEN));
    values.add(goal.milestones().isEmpty() ? OPEN : milestones(goal));
    start(goal.measure()).ifPresent(value -> values.add(Phrase.of("number", "number", value)));
    return values;
  }

  private static Phrase words(Optional<Private> said) {
    return said.map(Phrase::quote).orElse(OPEN);
  }

  private static Phrase confidence(Goal goal, int step) {
    Phrase plain = Phrase.of("goal.value.confidence", "step", step);
    return goal.change()
        .filter(change -> !change.text().equals(ChangeQuestion.KEEP))
        .map(change ->
            Phrase.of(
                "goal.value.confidence.change", "confidence", plain, "change", change(change)))
        .orElse(plain);
  }

  private static Phrase change(Private change) {
    return switch (change.text()) {
      case ChangeQuestion.SMALLER, ChangeQuestion.LATER, ChangeQuestion.HELP ->
          Phrase.of("goal.change." + change.text());
      default -> Phrase.quote(change);
    };
  }

  static Phrase measure(Measure measure) {
    return switch (measure) {
      case Measure.Count(_, var target, var unit, var per) ->
          per.isEmpty()
              ? amount(target, unit)
              : Phrase.of("goal.value.per", "amount", amount(target, unit), "per", per.get());
      case Measure.Level(var from, var to) ->
          from.isEmpty()
              ? Phrase.of("goal.value.level", "to", new Private(to))
              : Phrase.of(
                  "goal.value.level.from", "from", new Private(from.get()), "to", new Private(to));
      case Measure.YesNo() -> Phrase.of("goal.value.yes-no");
    };
  }

  /** The target with its unit. */
  static Phrase target(Goal goal) {
    return measure(goal.measure().orElse(new Measure.YesNo()));
  }

  private static Phrase amount(BigDecimal value, String unit) {
    return switch (unit) {
      case "" -> Phrase.of("number", "number", value);
      case "percent" -> Phrase.of("goal.value.percent", "value", value);
      default -> Phrase.of("goal.value.amount", "value", value, "unit", new Private(unit));
    };
  }

  private static Phrase milestones(Goal goal) {
    return Phrases.joined(
        goal.milestones().stream().map(milestone -> milestone(goal, milestone)).toList());
  }

  static Phrase milestone(Goal goal, Milestone milestone) {
    Phrase words =
        milestone
            .value()
            .map(value -> Phrase.of("goal.milestone.count", "value", value, "target", target(goal)))
            .orElseGet(() ->
                milestone.phrase().equals("quote")
                    ? Phrase.quote(milestone.words())
                    : Phrase.of(milestone.phrase()));
    return milestone
        .day()
        .map(day -> Phrase.of("goal.value.milestone.day", "milestone", words, "day", day))
        .orElse(words);
  }

  private static Optional<BigDecimal> start(Optional<Measure> measure) {
    return measure.orElse(new Measure.YesNo()) instanceof Measure.Count count
            && count.per().isEmpty()
        ? Optional.of(count.baseline().orElse(BigDecimal.ZERO))
        : Optional.empty();
  }
}
