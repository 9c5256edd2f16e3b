package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Says what is wrong with a message (resources/message#create-message). */
public final class MessageRules {
  /** The flags that an edit can set and take away. */
  public static final int EDITABLE_FLAGS = 1 << 2 | 1 << 15;

  private MessageRules() {}

  /**
   * Everything for which Discord would refuse it.
   *
   * @param files the numbers of the files that come with it
   */
  public static List<Fault> faults(JsonNode message, Set<String> files) {
    return List.of();
  }

  public static boolean isEmpty(JsonNode message) {
    return message.path("content").asText().isBlank()
        && message.path("embeds").isEmpty()
        && message.path("attachments").isEmpty()
        && message.path("components").isEmpty();
  }

  /** The text in which calls are looked for. */
  public static String text(JsonNode message) {
    return message.path("content").asText();
  }
}
