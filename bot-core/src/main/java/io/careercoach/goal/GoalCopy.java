package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** A goal as plain lines to take along, since an account can be closed by its employer. */
final class GoalCopy {
  private GoalCopy() {}

  static Effect.Say of(Goal goal, Context context) {
    return new Effect.Say(
        new Message<>(
            List.of(
                new Part.Text<>(Phrase.of("goal.copy", "day", context.today())),
                new Part.Facts<>(GoalLines.known(goal)),
                new Part.Text<>(GoalProgress.words(goal, context))),
            Optional.empty()));
  }
}
