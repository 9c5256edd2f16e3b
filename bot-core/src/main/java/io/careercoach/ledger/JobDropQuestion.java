package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Pick;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** Shall this job leave the ledger? It names the job; one that is gone is not asked about. */
record JobDropQuestion() implements Question {
  static final Slot<String> SURE = Slot.words("sure");
  private static final Pick PICK = new Pick(SURE, "job.drop", List.of("drop", "keep"));

  @Override
  public Slot<String> slot() {
    return SURE;
  }

  @Override
  public String id() {
    return PICK.id();
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return JobDropDialogue.job(learnt, context).isPresent();
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(id(), "job", JobDropDialogue.job(learnt, context).orElseThrow().title());
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return PICK.options(learnt, context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return PICK.read(reply, learnt, context);
  }
}
