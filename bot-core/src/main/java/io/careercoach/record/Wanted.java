package io.careercoach.record;

import io.careercoach.checkin.CheckIn;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.Goal;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a member wants forgotten. */
sealed interface Wanted {
  /** All there is. */
  record All() implements Wanted {}

  /** One goal, and what was said about it in check-ins. */
  record OneGoal(Goal goal) implements Wanted {}

  /** All of some days. */
  record Days(Stretch days) implements Wanted {}

  /** What was answered so far, if it is enough to know what is meant. */
  static Optional<Wanted> of(Learnt learnt, Context context) {
    return switch (learnt.get(ForgetWhatQuestion.WHAT).orElse("")) {
      case ForgetWhatQuestion.ALL -> Optional.of(new All());
      case ForgetWhatQuestion.GOAL ->
          learnt
              .get(ForgetGoalQuestion.GOAL)
              .flatMap(id -> context.facts().find(Goal.class, id))
              .map(OneGoal::new);
      case ForgetWhatQuestion.TIME -> learnt.get(ForgetTimeQuestion.TIME).map(Days::new);
      default -> Optional.empty();
    };
  }

  /** What it comes to. */
  default Going going(Context context) {
    return switch (this) {
      case All() -> new Going(context.facts().all(), List.of());
      case OneGoal(var goal) ->
          new Going(
              List.of(goal),
              context.facts().of(CheckIn.class).stream()
                  .filter(one -> one.goal().filter(goal.id()::equals).isPresent())
                  .<Fact>map(CheckIn::bare)
                  .toList());
      case Days(var days) -> Going.on(days, context);
    };
  }

  /** Whether there is any of it; that the two know each other is something, too. */
  default boolean any(Context context) {
    return this instanceof All || !going(context).nothing();
  }

  default List<Effect> effects(Context context) {
    var effects = new ArrayList<Effect>();
    var going = going(context);
    going.shared().forEach(share -> effects.add(share.retract()));
    if (this instanceof All) {
      effects.add(new Effect.Everything());
    } else {
      going.whole().forEach(fact -> effects.add(new Effect.Drop(fact)));
      going.rest().forEach(fact -> effects.add(new Effect.Keep(fact)));
      effects.add(new Effect.Traces());
    }
    return effects;
  }

  /** It by a name that gives nothing of it away. */
  default Phrase name() {
    return switch (this) {
      case All() -> Phrase.of("forget.name.all");
      case OneGoal(var goal) -> Phrase.of("forget.name.goal", "number", goal.number());
      case Days(var days) ->
          days.first().equals(days.last())
              ? Phrase.of("day", "day", days.first())
              : Phrase.of("forget.name.days", "first", days.first(), "last", days.last());
    };
  }
}
