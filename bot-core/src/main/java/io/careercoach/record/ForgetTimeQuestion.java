package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.understand.Stretch;

/** Of which time is all to be erased? */
record ForgetTimeQuestion() implements Question {
  static final Slot<Stretch> TIME = new Slot<>("time", TypedDays::written, TypedDays::read);

  @Override
  public Slot<Stretch> slot() {
    return TIME;
  }

  @Override
  public String id() {
    return "forget.time";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(ForgetWhatQuestion.WHAT).filter(ForgetWhatQuestion.TIME::equals).isPresent();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return reply instanceof Heard.Words(var words)
        ? TypedDays.in(words.text(), context)
            .<Reading>map(days -> new Understood(learnt.give(TIME, days)))
            .orElseGet(Unclear::new)
        : new Unclear();
  }
}
