package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form as it is sent, with what the member put in. */
final class Filling {
  private static final int ROW = 1;
  private static final int STRING_SELECT = 3;
  private static final int TEXT_INPUT = 4;
  private static final int LABEL = 18;
  private static final int RADIO_GROUP = 21;
  private static final int CHECKBOX_GROUP = 22;
  private static final int CHECKBOX = 23;

  private Filling() {}

  static ArrayNode of(World world, Modal form, Map<String, ?> values) {
    for (var label : values.keySet()) {
      if (!form.fields().contains(label)) {
        throw new AssertionError("no field “" + label + "” among " + form.fields());
      }
    }
    return Json.array(Json.each(form.components()).map(room -> room(room, values)).toArray());
  }

  private static ObjectNode room(JsonNode room, Map<String, ?> values) {
    int type = room.path("type").asInt();
    var filled = Json.object("type", type, "id", room.path("id").asInt());
    var pieces = Pieces.in(Json.array(room)).map(piece -> field(piece, values)).toList();
    switch (type) {
      case LABEL -> filled.set("component", pieces.getFirst());
      case ROW -> filled.set("components", Json.array(pieces.toArray()));
      default -> {}
    }
    return filled;
  }

  private static ObjectNode field(Pieces.Piece piece, Map<String, ?> values) {
    var given = Optional.<Object>ofNullable(values.get(piece.label()));
    var filled =
        Json.object(
            "type", piece.type(),
            "id", piece.component().path("id").asInt(),
            "custom_id", piece.customId());
    switch (piece.type()) {
      case TEXT_INPUT -> filled.put("value", text(piece, given));
      case STRING_SELECT, CHECKBOX_GROUP ->
          filled.set("values", Json.array(picked(piece, given).toArray()));
      case RADIO_GROUP -> filled.set("value", Json.value(one(picked(piece, given))));
      case CHECKBOX -> filled.put("value", given.map(Boolean.TRUE::equals).orElse(false));
      default -> throw new AssertionError("nobody can fill this yet: " + piece.component());
    }
    return filled;
  }

  /** What Discord's own client lets through. */
  private static String text(Pieces.Piece piece, Optional<Object> given) {
    var input = piece.component();
    var text = given.map(Object::toString).orElse(input.path("value").asText(""));
    boolean needed = input.path("required").asBoolean(true);
    if (text.isEmpty() && !needed) {
      return text;
    }
    int least = Math.max(needed ? 1 : 0, input.path("min_length").asInt(0));
    int most = input.path("max_length").asInt(4000);
    if (text.length() < least || text.length() > most) {
      throw new AssertionError(
          "%d to %d characters can be put into “%s”".formatted(least, most, piece.label()));
    }
    return text;
  }

  private static @Nullable String one(List<String> values) {
    return values.isEmpty() ? null : values.getFirst();
  }

  private static List<String> picked(Pieces.Piece piece, Optional<Object> given) {
    if (given.isEmpty()) {
      return unchanged(piece);
    }
    var labels =
        given.get() instanceof List<?> several
            ? several.stream().map(Object::toString).toList()
            : List.of(given.get().toString());
    return Picked.values(piece, labels)
        .orElseThrow(() -> new AssertionError("no such options: " + labels));
  }

  /** What was picked from the start, if that may be sent. */
  private static List<String> unchanged(Pieces.Piece piece) {
    var values =
        piece.options().stream()
            .filter(option -> option.path("default").asBoolean())
            .map(option -> option.path("value").asText())
            .toList();
    if (values.isEmpty() && piece.component().path("required").asBoolean(true)) {
      throw new AssertionError("something has to be picked for “" + piece.label() + "”");
    }
    return values;
  }
}
