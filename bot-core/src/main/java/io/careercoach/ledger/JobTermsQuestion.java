package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.ledger.Job.Terms;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** On what terms is it? Asked where the title did not say so. */
record JobTermsQuestion() implements Question {

  @Override
  public Slot<Terms> slot() {
    return JobDialogue.TERMS;
  }

  @Override
  public String id() {
    return "job.on";
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Arrays.stream(Terms.values())
        .map(terms -> new Option<>(terms.key(), Phrase.of("job.on." + terms.key())))
        .toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    Optional<Terms> terms =
        switch (reply) {
          case Heard.Chosen(var key, _) -> JobDialogue.terms(key);
          case Heard.Words(var words) -> JobWords.terms(words.text());
        };
    return terms
        .<Reading>map(known -> new Understood(learnt.give(JobDialogue.TERMS, known)))
        .orElseGet(Unclear::new);
  }
}
