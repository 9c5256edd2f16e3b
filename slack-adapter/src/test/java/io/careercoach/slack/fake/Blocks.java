package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Blocks as Slack keeps them. */
final class Blocks {
  private Blocks() {}

  /** Gives a name to every block and element that has none, as Slack does. */
  static void named(World world, JsonNode blocks) {
    for (var block : blocks) {
      name(world, block, "block_id");
      for (var part : new String[] {"accessory", "element"}) {
        named(world, block.path("type"), block.path(part));
      }
      block.path("elements").forEach(element -> named(world, block.path("type"), element));
    }
  }

  private static void named(World world, JsonNode blockType, JsonNode element) {
    boolean pressed =
        !blockType.asText().matches("context|rich_text")
            && !element.path("type").asText().equals("image");
    if (element.isObject() && pressed) {
      name(world, element, "action_id");
    }
  }

  private static void name(World world, JsonNode thing, String field) {
    if (thing instanceof ObjectNode object && !object.has(field)) {
      object.put(field, world.ids.next("").substring(5));
    }
  }
}
