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
import java.util.stream.Stream;

/** What is to be erased? Words may say it all: "goal 2", "last month", "everything". */
record ForgetWhatQuestion() implements Question {
  static final Slot<String> WHAT = Slot.words("what");
  static final String ALL = "all";
  static final String GOAL = "goal";
  static final String TIME = "time";
  private static final String NOTHING = "nothing";

  @Override
  public Slot<String> slot() {
    return WHAT;
  }

  @Override
  public String id() {
    return "forget.what";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    boolean goals = !context.facts().of(Goal.class).isEmpty();
    return Stream.of(ALL, GOAL, TIME, NOTHING)
        .filter(key -> goals || !key.equals(GOAL))
        .map(key -> option(key))
        .toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> new Understood(learnt.give(WHAT, key));
      case Heard.Words(var words) -> words(words.text(), learnt, context);
    };
  }

  private static Reading words(String words, Learnt learnt, Context context) {
    if (words.strip().matches("(?i)all|everything|(all )?my data|all of it|me")) {
      return new Understood(learnt.give(WHAT, ALL));
    }
    if (words.strip().matches("(?i)nothing|no")) {
      return new Understood(learnt.give(WHAT, NOTHING));
    }
    if (words.strip().matches("(?i)(the |my |a |one )?goal\\b.*")) {
      var goal = learnt.give(WHAT, GOAL);
      return TypedGoal.in(words, context)
          .map(one -> new Understood(goal.give(ForgetGoalQuestion.GOAL, one.id(), WHAT)))
          .orElseGet(() -> new Understood(goal));
    }
    return TypedDays.in(words, context)
        .<Reading>map(days ->
            new Understood(learnt.give(WHAT, TIME).give(ForgetTimeQuestion.TIME, days, WHAT)))
        .orElseGet(Unclear::new);
  }
}
