package io.careercoach.discord.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON as trees: everything that Discord says and hears. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter PLAIN = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private Json() {}

  /** An object of names and values in turn. */
  static ObjectNode object(Object... namesAndValues) {
    var object = MAPPER.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.set((String) namesAndValues[i], node(namesAndValues[i + 1]));
    }
    return object;
  }

  static ArrayNode array(Object... values) {
    var array = MAPPER.createArrayNode();
    Stream.of(values).map(Json::node).forEach(array::add);
    return array;
  }

  static JsonNode none() {
    return MAPPER.nullNode();
  }

  static JsonNode value(@Nullable Object value) {
    return node(value);
  }

  private static JsonNode node(@Nullable Object value) {
    return value instanceof JsonNode tree ? tree : MAPPER.<JsonNode>valueToTree(value);
  }

  /** What the text says, if it is JSON at all. */
  static Optional<JsonNode> read(String text) {
    try {
      var tree = MAPPER.readTree(text);
      return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
    } catch (JsonProcessingException unreadable) {
      return Optional.empty();
    }
  }

  /** As text that any characters come through, half ones as well. */
  static String ascii(JsonNode tree) {
    try {
      return PLAIN.writeValueAsString(tree);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The object's field as text, unless it is absent or empty. */
  static Optional<String> text(JsonNode object, String field) {
    return Optional.of(object.path(field).asText("")).filter(text -> !text.isEmpty());
  }
}
