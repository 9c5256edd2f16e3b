package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The components that can be clicked, picked from or written into. */
final class Pieces {
  private static final int BUTTON = 2;
  private static final int LINK = 5;
  private static final Set<Integer> ROOMS = Set.of(1, 9, 17, 18);

  /**
   * A component.
   *
   * @param around the label, row or section that it stands in
   */
  record Piece(JsonNode around, JsonNode component) {
    int type() {
      return component.path("type").asInt();
    }

    String customId() {
      return component.path("custom_id").asText();
    }

    boolean isForHands() {
      return component.has("custom_id") || isButton();
    }

    boolean isButton() {
      return type() == BUTTON;
    }

    boolean isLink() {
      return isButton() && component.path("style").asInt() == LINK;
    }

    boolean isDisabled() {
      return component.path("disabled").asBoolean();
    }

    /** What a member would call it: its own label or emoji, or the label around it. */
    String label() {
      return Json.text(component, "label")
          .or(() -> Json.text(around, "label"))
          .or(() -> Json.text(component.path("emoji"), "name"))
          .or(() -> Json.text(component, "placeholder"))
          .orElse("");
    }

    List<JsonNode> options() {
      return Json.each(component.path("options")).toList();
    }
  }

  private Pieces() {}

  static Stream<Piece> in(JsonNode components) {
    return Json.each(components).flatMap(room -> in(components, room));
  }

  private static Stream<Piece> in(JsonNode around, JsonNode one) {
    if (!ROOMS.contains(one.path("type").asInt())) {
      return Stream.of(new Piece(around, one)).filter(Piece::isForHands);
    }
    return Stream.of(
            Json.each(one.path("components")),
            Stream.of(one.path("component"), one.path("accessory")))
        .flatMap(components -> components)
        .flatMap(inner -> in(one, inner));
  }
}
