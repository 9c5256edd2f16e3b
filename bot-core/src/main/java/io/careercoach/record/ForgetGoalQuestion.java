package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** Which goal is to be erased? Also one that is done or dropped. */
record ForgetGoalQuestion() implements Question {
  static final Slot<String> GOAL = Slot.words("goal");

  @Override
  public Slot<String> slot() {
    return GOAL;
  }

  @Override
  public String id() {
    return "forget.goal";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(ForgetWhatQuestion.WHAT).filter(ForgetWhatQuestion.GOAL::equals).isPresent()
        && !context.facts().of(Goal.class).isEmpty();
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return TypedGoal.offered(context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> new Understood(learnt.give(GOAL, key));
      case Heard.Words(var words) ->
          TypedGoal.in(words.text(), context)
              .<Reading>map(goal -> new Understood(learnt.give(GOAL, goal.id())))
              .orElseGet(Unclear::new);
    };
  }
}
