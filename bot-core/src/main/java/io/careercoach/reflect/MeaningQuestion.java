package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** What would you want this work to say about you? It can be left open with a tap. */
record MeaningQuestion() implements Question {

  @Override
  public Slot<String> slot() {
    return CompassDialogue.MEANING;
  }

  @Override
  public String id() {
    return "compass.meaning";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of(new Option<>("/skip", Phrase.of("form.skip")));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return new FreeWords(slot(), id()).read(reply, learnt, context);
  }
}
