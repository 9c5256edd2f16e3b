package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** Which other goal is there news of? Asked only on request. */
record OtherGoalQuestion() implements Question {
  @Override
  public Slot<String> slot() {
    return Round.GOAL;
  }

  @Override
  public String id() {
    return "checkin.other";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(Round.OTHER).orElse(false);
  }

  @Override
  public boolean counts() {
    return false;
  }

  /** All active goals but the one that was offered first. */
  static Stream<Goal> others(Learnt learnt, Context context) {
    var first = Round.offered(learnt, context);
    return context.facts().of(Goal.class).stream()
        .filter(Goal::active)
        .filter(goal -> first.filter(goal::equals).isEmpty());
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return others(learnt, context)
        .limit(Ask.Choice.MOST)
        .map(goal ->
            new Option<>(
                goal.id(),
                Phrase.of(
                    "goal.which.option",
                    "number",
                    goal.number(),
                    "outcome",
                    goal.outcome().shortened(Option.QUOTED))))
        .toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    String said =
        switch (reply) {
          case Heard.Chosen(var key, _) -> key;
          case Heard.Words(var words) -> words.text().strip();
        };
    return others(learnt, context)
        .filter(goal -> goal.id().equals(said) || Integer.toString(goal.number()).equals(said))
        .findFirst()
        .<Reading>map(goal -> new Understood(learnt.give(Round.GOAL, goal.id())))
        .orElseGet(Unclear::new);
  }
}
