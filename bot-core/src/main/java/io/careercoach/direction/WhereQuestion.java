package io.careercoach.direction;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;

/** Where to, and why does it matter? It quotes what the member wants more of. */
record WhereQuestion() implements Question {

  @Override
  public Slot<String> slot() {
    return DirectionDialogue.WHERE;
  }

  @Override
  public String id() {
    return "direction.where";
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return learnt
        .get(DirectionDialogue.MORE)
        .map(more -> Phrase.of("direction.where.more", "more", new Private(more)))
        .orElseGet(() -> Phrase.of(id()));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return new FreeWords(DirectionDialogue.WHERE, id()).read(reply, learnt, context);
  }
}
