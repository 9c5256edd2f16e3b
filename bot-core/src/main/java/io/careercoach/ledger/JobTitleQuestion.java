package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;

/** What do you do, and where? It reads the terms too, where they are said. */
record JobTitleQuestion() implements Question {

  @Override
  public Slot<String> slot() {
    return JobDialogue.TITLE;
  }

  @Override
  public String id() {
    return "job.title";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var said) when named(learnt) && JobWords.onlyTerms(said.text()) ->
          new Understood(
              learnt
                  .give(JobDialogue.TITLE, learnt.get(JobDialogue.TITLE).orElseThrow())
                  .give(
                      JobDialogue.TERMS,
                      JobWords.terms(said.text()).orElseThrow(),
                      JobDialogue.TITLE));
      case Heard.Words(var said) -> {
        var words = JobWords.of(said.text());
        Learnt titled = learnt.give(JobDialogue.TITLE, words.title());
        yield new Understood(
            words
                .terms()
                .map(terms -> titled.give(JobDialogue.TERMS, terms, JobDialogue.TITLE))
                .orElse(titled));
      }
      case Heard.Chosen _ -> new Unclear();
    };
  }

  /** Whether it has a name already, which other terms leave as it is. */
  private static boolean named(Learnt learnt) {
    return learnt.get(JobDialogue.TITLE).isPresent();
  }
}
