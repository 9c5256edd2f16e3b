package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in blocks, in the order in which they are read. */
final class Words {
  private static final List<String> WRITTEN = List.of("text", "alt_text", "initial_value");

  private Words() {}

  static String of(JsonNode blocks) {
    return texts(blocks).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(JsonNode node) {
    if (node.isArray()) {
      return Json.each(node).flatMap(Words::texts);
    }
    return node.properties().stream()
        .flatMap(field ->
            field.getValue().isTextual()
                ? Stream.of(field.getValue().asText()).filter(_ -> WRITTEN.contains(field.getKey()))
                : texts(field.getValue()));
  }
}
