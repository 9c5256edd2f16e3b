package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.goal.Goal.Update;
import io.careercoach.goal.Standing.Pace;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import io.careercoach.understand.ProgressReading.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened on a goal: the words are kept, and the number in them, if there is one, moves the
 * goal.
 */
public final class UpdateDialogue {
  public static final String NAME = "goal-update";
  private static final Slot<String> WHAT = Slot.words("what");
  private static final int HUNDRED = 100;

  private UpdateDialogue() {}

  public static Form form(Progress progress) {
    return Form.of(
            NAME,
            List.of(new FreeWords(WHAT, "goal.update"), new WhichGoal()),
            (learnt, context) -> keep(progress, learnt, context))
        .startingWith(WhichGoal::start);
  }

  private static List<Effect> keep(Progress progress, Learnt learnt, Context context) {
    var found = WhichGoal.goal(learnt, context);
    if (found.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("goal.none")));
    }
    Goal goal = found.get();
    String words = learnt.get(WHAT).orElse("");
    var reading =
        progress.read(
            words, Optional.of(counted(goal)), Standing.current(goal), context.calendar());
    var value = reading.flatMap(ProgressReading::amount).map(amount -> value(goal, amount));
    Goal updated = updated(goal, new Update(context.now(), new Private(words), value), value);
    return List.of(new Effect.Keep(updated), said(updated, reading, value.isPresent(), context));
  }

  /** A goal that does not count counts its milestones. */
  private static Measure counted(Goal goal) {
    return Standing.counts(goal)
        ? goal.measure().orElseThrow()
        : new Measure.Count(
            Optional.of(BigDecimal.ZERO), Standing.target(goal), "milestone", Optional.empty());
  }

  private static BigDecimal value(Goal goal, Amount amount) {
    BigDecimal target = Standing.target(goal);
    return switch (amount.mode()) {
      case TOTAL -> amount.value();
      case DELTA -> Standing.current(goal).add(amount.value());
      case REMAINING -> target.subtract(amount.value());
      case PERCENT ->
          Standing.baseline(goal)
              .add(
                  target
                      .subtract(Standing.baseline(goal))
                      .multiply(amount.value())
                      .divide(BigDecimal.valueOf(HUNDRED), 2, RoundingMode.HALF_UP))
              .stripTrailingZeros();
    };
  }

  private static Goal updated(Goal goal, Update update, Optional<BigDecimal> value) {
    var updates = new ArrayList<>(goal.updates());
    updates.add(update);
    if (Standing.counts(goal) || value.isEmpty()) {
      return goal.with(goal.milestones(), updates);
    }
    var milestones = new ArrayList<Milestone>();
    for (Milestone milestone : goal.milestones()) {
      boolean reached = milestones.size() < value.get().intValue();
      milestones.add(
          new Milestone(
              milestone.phrase(), milestone.words(), milestone.value(), milestone.day(), reached));
    }
    return goal.with(milestones, updates);
  }

  private static Effect said(
      Goal goal, Optional<ProgressReading> reading, boolean counted, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            Phrase.of(counted ? "goal.updated" : "goal.updated.words", "number", goal.number())));
    parts.add(new Part.Text<>(GoalPage.standing(goal, context)));
    GoalPage.chart(goal, context).ifPresent(parts::add);
    return new Effect.Say(new Message<>(parts, offer(goal, reading, context)));
  }

  /** One offer that fits what was said; none where things go on as planned. */
  private static Optional<Ask<Phrase>> offer(
      Goal goal, Optional<ProgressReading> reading, Context context) {
    var standing = Standing.of(goal, context.today(), context.zone());
    boolean behind = standing.pace() == Pace.BEHIND || standing.pace() == Pace.OVERDUE;
    var status = reading.map(ProgressReading::status).orElse(ProgressReading.Status.ON_TRACK);
    if (reading.flatMap(ProgressReading::newDeadline).isPresent()) {
      return Optional.of(offer("edit", goal));
    }
    return switch (status) {
      case DROPPED -> Optional.of(offer("drop", goal));
      case BLOCKED, AT_RISK -> behind ? Optional.of(offer("edit", goal)) : Optional.empty();
      case DONE -> Optional.of(offer("done", goal));
      case ON_TRACK ->
          standing.pace() == Pace.DONE ? Optional.of(offer("done", goal)) : Optional.empty();
    };
  }

  private static Ask<Phrase> offer(String verb, Goal goal) {
    String id = "goal.offer." + verb;
    return new Ask.Choice<>(
        id,
        Phrase.of(id),
        List.of(new Option<>("/goal " + verb + " " + goal.number(), Phrase.of(id + ".yes"))));
  }
}
