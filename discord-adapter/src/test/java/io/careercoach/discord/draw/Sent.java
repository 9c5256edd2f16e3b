package io.careercoach.discord.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.SerializableData;

/** What JDA sends, as JSON whose fields are in an order of their own. */
final class Sent {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private Sent() {}

  static JsonNode json(SerializableData data) {
    try {
      return JSON.readTree(data.toData().toString());
    } catch (JsonProcessingException odd) {
      throw new AssertionError(odd);
    }
  }

  /** A message as lines: its text, then each row of what can be pressed, then each file. */
  static List<String> lines(JsonNode message) {
    var lines = new ArrayList<String>();
    lines.add(line(message.path("content")));
    message.path("components").forEach(row -> lines.add(line(row)));
    message.path("attachments").forEach(file -> lines.add(line(file)));
    return lines;
  }

  private static String line(JsonNode node) {
    try {
      return JSON.writeValueAsString(JSON.treeToValue(node, Object.class));
    } catch (JsonProcessingException odd) {
      throw new AssertionError(odd);
    }
  }
}
