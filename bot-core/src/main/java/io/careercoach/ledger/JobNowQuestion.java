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

/** Is it what you do now? Asked about a new job where the ledger has another. */
record JobNowQuestion(Pick pick) implements Question {
  static final String NOW = "now";

  JobNowQuestion() {
    this(new Pick(JobDialogue.WHEN, "job.when", List.of(NOW, "not-now")));
  }

  @Override
  public Slot<String> slot() {
    return pick.slot();
  }

  @Override
  public String id() {
    return pick.id();
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return !learnt.has(JobDialogue.JOB) && !Job.all(context).isEmpty();
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return pick.options(learnt, context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return pick.read(reply, learnt, context);
  }
}
