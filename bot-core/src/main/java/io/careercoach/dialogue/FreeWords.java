package io.careercoach.dialogue;

import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;

/** A question whose answer is whatever the member says. */
public record FreeWords(Slot<String> slot, String id) implements Question {

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return taken(slot, reply, learnt);
  }

  /** Takes the words as the answer, as they are. */
  public static Reading taken(Slot<String> slot, Heard.Reply reply, Learnt learnt) {
    return switch (reply) {
      case Heard.Words(var words) -> new Understood(learnt.give(slot, words.text().strip()));
      case Heard.Chosen _ -> new Unclear();
    };
  }
}
