package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A modal or a home tab as a member sees it at one moment. */
public record View(Member member, ObjectNode json) implements Shown {

  public String id() {
    return json.path("id").asText();
  }

  public String hash() {
    return json.path("hash").asText();
  }

  public String callback() {
    return json.path("callback_id").asText();
  }

  public String title() {
    return json.path("title").path("text").asText();
  }

  @Override
  public JsonNode blocks() {
    return json.path("blocks");
  }

  @Override
  public String words() {
    return Words.of(json.path("title")).concat("\n").concat(Words.of(blocks())).strip();
  }

  boolean isModal() {
    return json.path("type").asText().equals("modal");
  }
}
