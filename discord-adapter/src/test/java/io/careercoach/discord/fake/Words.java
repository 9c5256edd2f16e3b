package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in embeds and components, in the order in which they are read. */
final class Words {
  private static final List<String> READ =
      List.of(
          "author",
          "name",
          "title",
          "label",
          "description",
          "content",
          "placeholder",
          "value",
          "fields",
          "options",
          "component",
          "components",
          "accessory",
          "footer",
          "text");

  private Words() {}

  static String of(JsonNode tree) {
    return in(tree).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static Stream<String> in(JsonNode tree) {
    if (tree.isTextual()) {
      return Stream.of(tree.asText());
    }
    if (tree.isArray()) {
      return Json.each(tree).flatMap(Words::in);
    }
    return READ.stream()
        .filter(tree::has)
        .filter(field -> !(field.equals("value") && tree.has("label")))
        .flatMap(field -> in(tree.path(field)));
  }
}
