package io.careercoach.dialogue;

import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;

/**
 * A question whose answer is whatever the member says.
 *
 * @param figures whether figures alone say something
 */
public record FreeWords(Slot<String> slot, String id, boolean figures) implements Question {
  public FreeWords(Slot<String> slot, String id) {
    this(slot, id, false);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return figures ? taken(slot, reply, learnt) : said(slot, reply, learnt);
  }

  /**
   * Takes the words as the answer; "nothing" leaves it open, and figures and signs alone belong to
   * another question.
   */
  public static Reading said(Slot<String> slot, Heard.Reply reply, Learnt learnt) {
    return switch (reply) {
      case Heard.Words(var words) when Nothing.in(words.text()) ->
          new Understood(learnt.skip(slot));
      case Heard.Words(var words) when words.text().codePoints().noneMatch(Character::isLetter) ->
          new Unclear();
      case Heard.Words _, Heard.Chosen _ -> taken(slot, reply, learnt);
    };
  }

  /** Takes the words as the answer, as they are. */
  public static Reading taken(Slot<String> slot, Heard.Reply reply, Learnt learnt) {
    return switch (reply) {
      case Heard.Words(var words) -> new Understood(learnt.give(slot, words.text().strip()));
      case Heard.Chosen _ -> new Unclear();
    };
  }
}
