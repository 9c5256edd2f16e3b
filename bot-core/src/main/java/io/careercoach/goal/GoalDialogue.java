package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Shape;
import io.careercoach.dialogue.Unfinished;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Deadlines;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Measures;
import io.careercoach.understand.Scale;
import java.util.List;
import java.util.Optional;

/**
 * The SMART goal dialogue: from a wish in the member's own words to a goal that can be followed.
 */
public final class GoalDialogue {
  public static final String NAME = "goal";

  private GoalDialogue() {}

  public static Form form(Goals goals, Measures measures, Deadlines deadlines, Sequel sequel) {
    return new Form(
        Shape.first(NAME, Learnt.class),
        Draft::start,
        List.of(
            new OutcomeQuestion(goals),
            new ExactlyQuestion(goals),
            new MeasureQuestion(measures, goals),
            new DeadlineQuestion(deadlines),
            new DateCheck(deadlines),
            new WhyQuestion(),
            new FreeWords(Draft.OBSTACLE, "goal.obstacle"),
            new PlanQuestion(),
            new ConfidenceQuestion(new Scale()),
            new ChangeQuestion(deadlines),
            new FirstStepQuestion(),
            new StartValueQuestion(measures),
            new MilestonesQuestion(),
            new ConfirmQuestion(goals)),
        GoalLines::of,
        GoalLines::recall,
        (learnt, context) -> save(learnt, sequel, context),
        true,
        new ChangeOfMind(goals, measures, deadlines));
  }

  /** What is to be reached by the goal that is in the making, once that is known. */
  public static Optional<Private> outcome(Unfinished form) {
    return Optional.of(form)
        .filter(open -> open.dialogue().equals(NAME))
        .flatMap(open -> open.learnt().get(Draft.OUTCOME))
        .map(Private::new);
  }

  /** What is known of the goal that is in the making. */
  public static List<Row<Phrase>> known(Unfinished form, Context context) {
    return form.learnt().has(Draft.OUTCOME)
        ? GoalLines.known(Draft.goal(form.learnt(), context).with(List.of(), List.of()))
        : List.of();
  }

  private static List<Effect> save(Learnt learnt, Sequel sequel, Context context) {
    Goal goal = Draft.goal(learnt, context);
    if (learnt.get(Draft.CONFIRM).filter("keep"::equals).isPresent()) {
      return List.of(Effect.Say.of(Phrase.of("goal.unchanged", "number", goal.number())));
    }
    return List.of(
        new Effect.Keep(goal),
        learnt.has(Draft.ABOUT) ? GoalPage.changed(goal) : GoalPage.saved(goal, sequel, context));
  }
}
