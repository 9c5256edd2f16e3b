package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.Optional;

/** If …, then I will …: the plan for the obstacle, which it quotes. */
record PlanQuestion() implements Question {
  /** Longer words are not quoted: the question would get lost behind them. */
  private static final int QUOTABLE = 80;

  @Override
  public Slot<String> slot() {
    return Draft.PLAN;
  }

  @Override
  public String id() {
    return "goal.plan";
  }

  @Override
  public Optional<Phrase> field() {
    return Optional.of(Phrase.of("goal.label.plan"));
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return learnt
        .get(Draft.OBSTACLE)
        .map(obstacle ->
            obstacle.length() <= QUOTABLE
                ? Phrase.of("goal.plan.obstacle", "obstacle", new Private(obstacle))
                : Phrase.of("goal.plan.that"))
        .orElseGet(() -> Phrase.of(id()));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return new FreeWords(Draft.PLAN, id()).read(reply, learnt, context);
  }
}
