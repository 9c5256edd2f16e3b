package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Says what is wrong with forms and suggestions (interaction callback data structure). */
public final class ModalRules {
  private ModalRules() {}

  /** Everything for which Discord would refuse this modal. */
  public static List<Fault> faults(JsonNode modal) {
    return List.of();
  }

  /** Everything for which Discord would refuse these choices. */
  public static List<Fault> suggestions(JsonNode data) {
    return List.of();
  }
}
