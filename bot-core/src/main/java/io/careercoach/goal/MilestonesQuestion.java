package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;

/** Which milestones? Proposed by the coach, and asked only when the member changes that line. */
record MilestonesQuestion() implements Question {

  @Override
  public Slot<String> slot() {
    return Draft.MILESTONES;
  }

  @Override
  public String id() {
    return "goal.milestones";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return false;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return new FreeWords(Draft.MILESTONES, id()).read(reply, learnt, context);
  }
}
