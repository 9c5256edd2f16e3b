package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;

/** A goal is done: one question, what was learnt. */
public final class DoneDialogue {
  public static final String NAME = "goal-done";

  private DoneDialogue() {}

  public static Form form() {
    return Form.of(NAME, List.of(new WhichGoal(), new LessonQuestion()), DoneDialogue::finish)
        .startingWith(WhichGoal::start);
  }

  private static List<Effect> finish(Learnt learnt, Context context) {
    var found = WhichGoal.goal(learnt, context);
    if (found.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("goal.none")));
    }
    if (learnt.has(LessonQuestion.NOT_YET)) {
      return List.of(Effect.Say.of(Phrase.of("goal.not-yet")));
    }
    Goal goal =
        found
            .get()
            .ended(
                Goal.Status.DONE,
                learnt.get(LessonQuestion.LESSON).map(Private::new),
                context.now());
    var keep = new Effect.Keep(goal);
    var after = context.after(List.of(keep));
    return List.of(
        keep,
        new Effect.Say(
            new Message<>(
                GoalSaid.finished(goal, context).stream()
                    .<Part<Phrase>>map(Part.Text::new)
                    .toList(),
                Optional.of(next(goal, after)))));
  }

  /** One thing to do next: a look at the other goals, or a new one. */
  private static Ask<Phrase> next(Goal goal, Context context) {
    var reopen = new Option<>("/goal reopen " + goal.number(), Phrase.of("goal.finished.reopen"));
    boolean others = !WhichGoal.active(context).isEmpty();
    return others
        ? new Ask.Choice<>(
            "goal.finished.others",
            Phrase.of("goal.finished.others"),
            List.of(new Option<>("/goal list", Phrase.of("goal.finished.list")), reopen))
        : new Ask.Choice<>(
            "goal.finished.none",
            Phrase.of("goal.finished.none"),
            List.of(new Option<>("/goal new", Phrase.of("goal.finished.new")), reopen));
  }
}
