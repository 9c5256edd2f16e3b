package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Compass;
import java.util.List;

/** What did the job add to the career? Asked under the page of a look-back. */
record AddedQuestion() implements Question {
  @Override
  public Slot<String> slot() {
    return Round.ADDED;
  }

  @Override
  public String id() {
    return "checkin.added";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return Round.lookBack(learnt);
  }

  /** Who works for the pay is not asked about a career. */
  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(id(), "job", Boolean.toString(Compass.leansToJob(context)));
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    return LookBack.page(learnt, context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    var reading = FreeWords.said(Round.ADDED, reply, learnt);
    return reading instanceof Understood(var more, _) && more.has(Round.ADDED)
        ? new Understood(more, List.of(Phrase.of("checkin.added.kept")))
        : reading;
  }
}
