package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;

/**
 * What shall it say? Of what has words of its own it is asked where the member wants other ones.
 *
 * @param id the question in its words
 */
record TextQuestion(String id) implements Question {
  private static final int LONGEST = 1000;

  @Override
  public Slot<String> slot() {
    return Draft.TEXT;
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean counts() {
    return false;
  }

  /** Other words are another preview, with a time of its own. */
  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words)
          when !words.text().isBlank() && words.text().length() <= LONGEST ->
          new Understood(
              learnt
                  .give(Draft.TEXT, words.text().strip())
                  .give(Draft.SHOWN, context.now(), Draft.TEXT));
      case Heard.Words _, Heard.Chosen _ -> new Unclear();
    };
  }
}
