package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.understand.Progress;

/** What happened on the goal? Asked after "Type it". */
record ToldQuestion(Progress progress) implements Question {
  @Override
  public Slot<String> slot() {
    return Round.TOLD;
  }

  @Override
  public String id() {
    return "checkin.told";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(Round.MOVE).filter(Move.TELL::equals).isPresent();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    var reading = FreeWords.taken(Round.TOLD, reply, learnt);
    return reading instanceof Understood(var known, _)
        ? new Understood(known, Round.said(known, progress, context))
        : reading;
  }
}
