package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;

/** What would the smaller first step be? Asked of those who picked one; it is their milestone. */
record FirstStepQuestion() implements Question {
  @Override
  public Slot<String> slot() {
    return Draft.FIRST;
  }

  @Override
  public String id() {
    return "goal.first";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(Draft.CHANGE).filter(ChangeQuestion.SMALLER::equals).isPresent();
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return new FreeWords(Draft.FIRST, id()).read(reply, learnt, context);
  }
}
