package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Danger;
import io.careercoach.understand.Intents;
import io.careercoach.understand.Safety;
import java.util.Locale;

/** {@code intents}: what a message asks for; danger comes before everything else. */
final class IntentsTask implements Task {
  private final Intents intents = new Intents();
  private final Safety safety;

  IntentsTask(Safety safety) {
    this.safety = safety;
  }

  @Override
  public void answer(InputLine line, ObjectNode answer) {
    answer.put("intent", label(line.text()));
  }

  private String label(String text) {
    return safety
        .read(text)
        .map(IntentsTask::label)
        .orElseGet(() -> intents.read(text).name().toLowerCase(Locale.ROOT));
  }

  private static String label(Danger danger) {
    return switch (danger) {
      case CRISIS, HARASSMENT, DISTRESS -> danger.name().toLowerCase(Locale.ROOT);
      case SCOPE -> "scope_limit";
    };
  }
}
