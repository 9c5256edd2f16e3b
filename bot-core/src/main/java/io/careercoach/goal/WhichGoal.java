package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** Which goal? Asked where there are several and none was named. */
record WhichGoal() implements Question {
  static final Slot<String> GOAL = Slot.words("goal");

  /** The goals one can still work on. */
  static List<Goal> active(Context context) {
    return context.facts().of(Goal.class).stream().filter(Goal::active).toList();
  }

  /** Knows the goal from the start where it was named, or where there is just one. */
  static Learnt start(Opening opening, Context context) {
    var only =
        Optional.of(active(context))
            .filter(goals -> goals.size() == 1)
            .map(goals -> goals.get(0).id());
    return opening
        .about()
        .or(() -> only)
        .map(id -> Learnt.NOTHING.give(GOAL, id))
        .orElse(Learnt.NOTHING);
  }

  static Optional<Goal> goal(Learnt learnt, Context context) {
    return learnt.get(GOAL).flatMap(id -> context.facts().find(Goal.class, id));
  }

  @Override
  public Slot<String> slot() {
    return GOAL;
  }

  @Override
  public String id() {
    return "goal.which";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var goals = active(context);
    return goals.subList(Math.max(0, goals.size() - Ask.Choice.MOST), goals.size()).stream()
        .map(goal -> new Option<>(goal.id(), label(goal)))
        .toList();
  }

  static Phrase label(Goal goal) {
    return Phrase.of(
        "goal.which.option",
        "number",
        goal.number(),
        "outcome",
        goal.outcome().shortened(Option.QUOTED));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> new Understood(learnt.give(GOAL, key));
      case Heard.Words(var words) ->
          GoalFinder.named(words.text(), active(context))
              .<Reading>map(goal -> new Understood(learnt.give(GOAL, goal.id())))
              .orElseGet(Unclear::new);
    };
  }
}
