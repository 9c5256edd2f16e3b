package io.careercoach.slack.block;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Slack's rules for blocks as its reference pages publish them, looked for in the JSON that is
 * sent; the numbers are written down a second time on purpose.
 */
final class PublishedLimits {
  private final List<String> found = new ArrayList<>();
  private final Set<String> actionIds = new HashSet<>();
  private final Set<String> blockIds = new HashSet<>();

  private PublishedLimits() {}

  /** What is wrong with the blocks of a message. */
  static List<String> message(JsonArray blocks) {
    return findings(blocks, 50);
  }

  /** What is wrong with the blocks of a modal or a home. */
  static List<String> view(JsonArray blocks) {
    return findings(blocks, 100);
  }

  private static List<String> findings(JsonArray blocks, int most) {
    var limits = new PublishedLimits();
    limits.between("blocks", blocks.size(), 1, most);
    blocks.forEach(block -> limits.block(block.getAsJsonObject()));
    return limits.found;
  }

  private void block(JsonObject block) {
    if (block.has("block_id")) {
      once("block_id", block.get("block_id").getAsString(), blockIds);
    }
    switch (block.get("type").getAsString()) {
      case "section" -> section(block);
      case "actions" -> actions(block.getAsJsonArray("elements"));
      case "context" -> {
        var elements = block.getAsJsonArray("elements");
        between("elements of a context", elements.size(), 1, 10);
        elements.forEach(one -> text("context", one.getAsJsonObject(), 2000));
      }
      case "image" -> {
        between("alt text", block.get("alt_text").getAsString().length(), 1, 2000);
        if (!block.has("slack_file") && !block.has("image_url")) {
          found.add("an image of nothing");
        }
      }
      case "input" -> input(block);
      default -> found.add("an unknown block " + block.get("type"));
    }
  }

  private void section(JsonObject block) {
    if (!block.has("text") && !block.has("fields")) {
      found.add("an empty section");
    }
    if (block.has("text")) {
      text("section", block.getAsJsonObject("text"), 3000);
    }
    if (block.has("fields")) {
      between("fields", block.getAsJsonArray("fields").size(), 1, 10);
      block.getAsJsonArray("fields").forEach(one -> text("field", one.getAsJsonObject(), 2000));
    }
  }

  private void actions(JsonArray elements) {
    between("elements", elements.size(), 1, 25);
    for (JsonElement element : elements) {
      var one = element.getAsJsonObject();
      once("action_id", one.get("action_id").getAsString(), actionIds);
      switch (one.get("type").getAsString()) {
        case "button" -> {
          plain("button", one.getAsJsonObject("text"), 75);
          between("value", one.get("value").getAsString().length(), 1, 2000);
        }
        case "static_select" -> {
          plain("placeholder", one.getAsJsonObject("placeholder"), 150);
          between("options", one.getAsJsonArray("options").size(), 1, 100);
          for (var option : one.getAsJsonArray("options")) {
            plain("option", option.getAsJsonObject().getAsJsonObject("text"), 75);
            between(
                "option value",
                option.getAsJsonObject().get("value").getAsString().length(),
                1,
                150);
          }
        }
        default -> found.add("an unknown element " + one.get("type"));
      }
    }
  }

  private void input(JsonObject block) {
    plain("label", block.getAsJsonObject("label"), 2000);
    var element = block.getAsJsonObject("element");
    between("action_id", element.get("action_id").getAsString().length(), 1, 255);
    between("max_length", element.get("max_length").getAsInt(), 1, 3000);
  }

  private void plain(String what, JsonObject text, int most) {
    if (!text.get("type").getAsString().equals("plain_text")) {
      found.add(what + " is not plain text");
    }
    text(what, text, most);
  }

  private void text(String what, JsonObject text, int most) {
    between(what + " text", text.get("text").getAsString().length(), 1, most);
  }

  private void once(String what, String id, Set<String> before) {
    between(what, id.length(), 1, 255);
    if (!before.add(id)) {
      found.add(what + " twice: " + id);
    }
  }

  private void between(String what, int count, int least, int most) {
    if (count < least || count > most) {
      found.add(what + ": " + count + ", not from " + least + " to " + most);
    }
  }
}
