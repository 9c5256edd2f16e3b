package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Says what is wrong with commands (interactions/application-commands). */
public final class CommandRules {
  private CommandRules() {}

  /** Everything for which Discord would refuse this command, or this list of commands. */
  public static List<Fault> faults(JsonNode commands) {
    return List.of();
  }
}
