package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A form that has popped up before a member. */
public record Modal(Member member, ObjectNode json, Interaction from) implements Shown {

  public String customId() {
    return json.path("custom_id").asText();
  }

  public String title() {
    return json.path("title").asText();
  }

  /** The labels of its fields. */
  public List<String> fields() {
    return Pieces.in(components()).map(Pieces.Piece::label).toList();
  }

  /** What stands in the field of this label from the start. */
  public String filledIn(String label) {
    return Pieces.in(components())
        .filter(piece -> piece.label().equals(label))
        .map(piece -> piece.component().path("value").asText(""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + label + " in " + fields()));
  }

  @Override
  public JsonNode components() {
    return json.path("components");
  }

  @Override
  public String words() {
    return title() + "\n" + Words.of(components());
  }
}
