package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Pick;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** A goal is let go: asked once whether that is meant, and nothing else. */
public final class DropDialogue {
  public static final String NAME = "goal-drop";
  private static final Slot<String> SURE = Slot.words("sure");

  private DropDialogue() {}

  public static Form form() {
    return Form.of(
            NAME,
            List.of(new WhichGoal(), new Pick(SURE, "goal.drop", List.of("drop", "keep"))),
            DropDialogue::finish)
        .startingWith(WhichGoal::start);
  }

  private static List<Effect> finish(Learnt learnt, Context context) {
    var goal = WhichGoal.goal(learnt, context);
    if (goal.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("goal.none")));
    }
    return learnt.get(SURE).filter("drop"::equals).isPresent()
        ? List.of(
            new Effect.Keep(goal.get().ended(Goal.Status.DROPPED, Optional.empty(), context.now())),
            Effect.Say.of(Phrase.of("goal.dropped", "outcome", goal.get().title())))
        : List.of(Effect.Say.of(Phrase.of("goal.kept", "outcome", goal.get().title())));
  }
}
