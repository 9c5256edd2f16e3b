package io.careercoach.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.engine.Session.Talk;
import java.util.Map;

/** A dialogue of a record file that was begun and not finished, with what it has learnt. */
record RecordTalk(String dialogue, int shape, JsonNode learnt) {
  static RecordTalk of(Talk talk) {
    return new RecordTalk(talk.dialogue(), talk.shape(), Json.tree(talk.learnt().json()));
  }

  /** The same to go on with here; it has to be readable. */
  Talk talk(Map<String, Dialogue<?>> known) {
    Dialogue<?> dialogue = known.get(this.dialogue);
    if (dialogue == null || shape > dialogue.shape().version()) {
      throw new RecordProblem(RecordReading.NEWER);
    }
    var talk = new Talk(this.dialogue, shape, new JsonText(Json.write(learnt)));
    Json.read(dialogue.shape(), shape, talk.learnt());
    return talk;
  }

  @Override
  public String toString() {
    return "RecordTalk[" + dialogue + ", private]";
  }
}
