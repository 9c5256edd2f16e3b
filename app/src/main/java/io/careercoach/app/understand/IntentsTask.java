package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Intents;
import io.careercoach.understand.Safety;

/** {@code intents}: what a message asks for; danger comes before everything else. */
final class IntentsTask implements Task {
  private final Intents intents = new Intents();
  private final Safety safety;

  IntentsTask(Safety safety) {
    this.safety = safety;
  }

  @Override
  public void answer(InputLine line, ObjectNode answer) {
    var text = line.text();
    answer.put("intent", intents.read(text, safety.read(text)).intent().label());
  }
}
