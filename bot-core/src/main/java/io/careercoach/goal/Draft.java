package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal.Status;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A goal in the making: the slots of the goal dialogue, and the goal that they add up to. */
final class Draft {
  static final Slot<String> ABOUT = Slot.words("about");
  static final Slot<String> OUTCOME = Slot.words("outcome");
  static final Slot<Boolean> VAGUE = Slot.flag("vague");
  static final Slot<Boolean> BEGINNER = Slot.flag("beginner");
  static final Slot<String> EXACTLY = Slot.words("exactly");
  static final Slot<Measure> MEASURE = new Slot<>("measure", MeasureText::write, MeasureText::read);
  static final Slot<String> SIGN = Slot.words("sign");
  static final Slot<BigDecimal> BASELINE =
      new Slot<>("baseline", BigDecimal::toPlainString, BigDecimal::new);
  static final Slot<LocalDate> DEADLINE = Slot.day("deadline");
  static final Slot<LocalDate> LATER = Slot.day("later");
  static final Slot<LocalDate> DEADLINE_MEANT = Slot.day("deadline-meant");
  static final Slot<String> WHY = Slot.words("why");
  static final Slot<String> OBSTACLE = Slot.words("obstacle");
  static final Slot<String> PLAN = Slot.words("plan");
  static final Slot<Integer> CONFIDENCE = Slot.whole("confidence");
  static final Slot<String> CHANGE = Slot.words("change");
  static final Slot<String> FIRST = Slot.words("first");
  static final Slot<String> MILESTONES = Slot.words("milestones");
  static final Slot<String> CONFIRM = Slot.words("confirm");

  private Draft() {}

  /** What is known when the dialogue opens: nothing, or all of the goal that is to be changed. */
  static Learnt start(Opening opening, Context context) {
    return opening
        .about()
        .flatMap(id -> context.facts().find(Goal.class, id))
        .map(Draft::of)
        .orElse(Learnt.NOTHING);
  }

  private static Learnt of(Goal goal) {
    var learnt = Learnt.NOTHING.give(ABOUT, goal.id()).give(OUTCOME, goal.outcome().text());
    learnt = learnt.give(EXACTLY, "keep");
    learnt = fill(learnt, MEASURE, goal.measure());
    learnt = fill(learnt, SIGN, goal.sign().map(Private::text));
    learnt = fill(learnt, DEADLINE, goal.deadline());
    learnt = fill(learnt, DEADLINE_MEANT, goal.deadline());
    learnt = fill(learnt, WHY, goal.why().map(Private::text));
    learnt = fill(learnt, OBSTACLE, goal.obstacle().map(Private::text));
    learnt = fill(learnt, PLAN, goal.plan().map(Private::text));
    learnt = fill(learnt, CONFIDENCE, goal.confidence());
    learnt = fill(learnt, CHANGE, goal.change().map(Private::text)).skip(FIRST);
    return learnt;
  }

  private static <T> Learnt fill(Learnt learnt, Slot<T> slot, Optional<T> value) {
    return value.map(known -> learnt.give(slot, known)).orElseGet(() -> learnt.skip(slot));
  }

  /** The measure with the starting value that the member gave. */
  static Optional<Measure> measure(Learnt learnt) {
    return learnt
        .get(MEASURE)
        .map(measure ->
            switch (measure) {
              case Measure.Count(var baseline, var target, var unit, var per) ->
                  new Measure.Count(learnt.get(BASELINE).or(() -> baseline), target, unit, per);
              case Measure.Level _, Measure.YesNo _ -> measure;
            });
  }

  /** The first number from there on that no fact has, not even one that cannot be read. */
  private static int free(int number, Context context) {
    boolean taken = context.facts().all().stream().anyMatch(fact -> fact.id().equals("g" + number));
    return taken ? free(number + 1, context) : number;
  }

  /** The deadline; a later one that makes the plan easier goes before. */
  static Optional<LocalDate> deadline(Learnt learnt) {
    return learnt.get(LATER).or(() -> learnt.get(DEADLINE));
  }

  /** The plan, with the change that the member named to make it easier. */
  private static Optional<String> plan(Learnt learnt, Optional<Goal> before) {
    var plan = learnt.get(PLAN);
    var change = ChangeQuestion.named(learnt).filter(_ -> isNewChange(learnt, before));
    return plan.isPresent() && change.isPresent()
        ? Optional.of(plan.get() + "; " + change.get())
        : plan.or(() -> change);
  }

  /** A goal that is changed later keeps what its change once made of it. */
  static boolean isNewChange(Learnt learnt, Optional<Goal> before) {
    return before
        .map(goal -> goal.change().map(Private::text))
        .filter(learnt.get(CHANGE)::equals)
        .isEmpty();
  }

  /** The goal as it stands now; a goal that is being changed keeps its number and history. */
  static Goal goal(Learnt learnt, Context context) {
    var goals = context.facts().of(Goal.class);
    var before = learnt.get(ABOUT).flatMap(id -> context.facts().find(Goal.class, id));
    int number = free(1 + goals.stream().mapToInt(Goal::number).max().orElse(0), context);
    return new Goal(
        before.map(Goal::id).orElse("g" + number),
        before.map(Goal::number).orElse(number),
        new Private(learnt.get(OUTCOME).orElse("")),
        measure(learnt),
        learnt.get(SIGN).map(Private::new),
        deadline(learnt),
        learnt.get(WHY).map(Private::new),
        learnt.get(OBSTACLE).map(Private::new),
        plan(learnt, before).map(Private::new),
        learnt.get(CONFIDENCE),
        learnt.get(CHANGE).map(Private::new),
        Milestones.of(learnt, before, context.today()),
        before.map(Goal::updates).orElse(List.of()),
        before.map(Goal::status).orElse(Status.ACTIVE),
        before.map(Goal::since).orElse(context.now()),
        before.flatMap(Goal::lesson),
        before.flatMap(Goal::ended),
        before.flatMap(Goal::settled));
  }
}
