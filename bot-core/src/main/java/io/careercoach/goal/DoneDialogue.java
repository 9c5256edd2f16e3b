package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;

/** A goal is done: one question, what was learnt. */
public final class DoneDialogue {
  public static final String NAME = "goal-done";
  private static final Slot<String> LESSON = Slot.words("lesson");

  private DoneDialogue() {}

  public static Form form() {
    return Form.of(
            NAME,
            List.of(new WhichGoal(), new FreeWords(LESSON, "goal.done")),
            DoneDialogue::finish)
        .startingWith(WhichGoal::start);
  }

  private static List<Effect> finish(Learnt learnt, Context context) {
    return WhichGoal.goal(learnt, context)
        .map(goal ->
            List.<Effect>of(
                new Effect.Keep(goal.done(learnt.get(LESSON).map(Private::new))),
                Effect.Say.of(Phrase.of("goal.finished", "outcome", goal.outcome()))))
        .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("goal.none"))));
  }
}
