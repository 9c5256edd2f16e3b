package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The elements in blocks that can be pressed, chosen from or written into. */
final class Pieces {
  /** An element, and the block that it stands in. */
  record Piece(JsonNode block, JsonNode element) {
    String type() {
      return element.path("type").asText();
    }

    String action() {
      return element.path("action_id").asText();
    }

    String blockId() {
      return block.path("block_id").asText();
    }

    /** What a member would call it: its text, or that of the input around it. */
    String label() {
      var text = Pieces.label(element);
      return text.isEmpty() ? block.path("label").path("text").asText() : text;
    }

    Optional<JsonNode> option(String called) {
      return options().stream().filter(one -> Pieces.label(one).equals(called)).findFirst();
    }

    List<JsonNode> options() {
      return Stream.concat(
              Json.each(element.path("options")),
              Json.each(element.path("option_groups"))
                  .flatMap(group -> Json.each(group.path("options"))))
          .toList();
    }
  }

  private Pieces() {}

  static Stream<Piece> in(JsonNode blocks) {
    return Json.each(blocks)
        .flatMap(block ->
            Stream.of(
                    Json.each(block.path("elements")),
                    Stream.of(block.path("accessory"), block.path("element")))
                .flatMap(elements -> elements)
                .filter(element -> element.has("action_id"))
                .map(element -> new Piece(block, element)));
  }

  static String label(JsonNode labelled) {
    return labelled.path("text").path("text").asText();
  }
}
