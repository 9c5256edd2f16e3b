package io.careercoach.goal;

import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/** What a goal says on its lines: the measure, amounts, milestones. */
final class GoalValues {
  private GoalValues() {}

  /** How one will know: in the member's words where they gave a sign, else the measure. */
  static Optional<Phrase> known(Goal goal) {
    return goal.sign().map(Phrase::quote).or(() -> goal.measure().map(GoalValues::measure));
  }

  static Phrase measure(Measure measure) {
    return switch (measure) {
      case Measure.Count(var baseline, var target, var unit, var per) -> {
        Phrase amount = amount(target, unit);
        Phrase once =
            per.isEmpty()
                ? amount
                : Phrase.of("goal.value.per", "amount", amount, "per", per.get());
        yield baseline.filter(value -> value.signum() != 0).isEmpty()
            ? once
            : Phrase.of("goal.value.from", "from", baseline.get(), "to", once);
      }
      case Measure.Level(var from, var to) ->
          from.isEmpty()
              ? Phrase.of("goal.value.level", "to", new Private(to))
              : Phrase.of(
                  "goal.value.level.from", "from", new Private(from.get()), "to", new Private(to));
      case Measure.YesNo() -> Phrase.of("goal.value.yes-no");
    };
  }

  /**
   * The target of a goal that counts, with its unit; the number of the member's own milestones of
   * one that does not.
   */
  static Phrase target(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo())
            instanceof Measure.Count(_, var target, var unit, var per)
        ? measure(new Measure.Count(Optional.empty(), target, unit, per))
        : Phrase.of("goal.value.steps", "steps", goal.own().size());
  }

  /** A count of this goal with its unit. */
  static Phrase counted(Goal goal, BigDecimal value) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? amount(value, count.unit())
        : amount(value, "");
  }

  static Optional<Phrase> milestones(Goal goal) {
    return goal.milestones().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrases.joined(
                goal.milestones().stream().map(milestone -> milestone(goal, milestone)).toList()));
  }

  /** A milestone with its day. */
  static Phrase milestone(Goal goal, Milestone milestone) {
    Phrase words = words(goal, milestone);
    return milestone
        .day()
        .map(day -> Phrase.of("goal.value.milestone.day", "milestone", words, "day", day))
        .orElse(words);
  }

  static Phrase words(Goal goal, Milestone milestone) {
    if (milestone.value().isPresent()
        && Standing.target(goal).compareTo(Standing.baseline(goal)) < 0
        && goal.measure().orElseThrow() instanceof Measure.Count(_, _, var unit, _)) {
      return amount(milestone.value().get(), unit); // "3.1 of 2" would say nothing
    }
    if (milestone.value().isPresent()) {
      return Phrase.of(
          "goal.milestone.count",
          "value",
          milestone.value().get(),
          "target",
          Standing.target(goal));
    }
    return milestone.phrase().equals("quote")
        ? Phrase.quote(milestone.words())
        : Phrase.of(milestone.phrase());
  }

  /** Where the count starts, if the goal goes from there to its target. */
  static Optional<Phrase> start(Goal goal) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
            && count.per().isEmpty()
        ? Optional.of(Phrase.of("number", "number", count.baseline().orElse(BigDecimal.ZERO)))
        : Optional.empty();
  }

  private static Phrase amount(BigDecimal value, String unit) {
    return switch (unit) {
      case "" -> Phrase.of("number", "number", value);
      case "percent" -> Phrase.of("goal.value.percent", "value", value);
      default -> Phrase.of("goal.value.amount", "value", value, "unit", new Private(unit));
    };
  }
}
