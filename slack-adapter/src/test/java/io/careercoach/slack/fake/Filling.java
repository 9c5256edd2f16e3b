package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What a member writes into the fields of a form; Slack's own checks come first. */
final class Filling {
  private Filling() {}

  /** The state of the form: block, element, value. */
  static ObjectNode of(View form, Map<String, String> values) {
    var labels = Pieces.in(form.blocks()).map(Pieces.Piece::label).toList();
    values.keySet().stream()
        .filter(label -> !labels.contains(label))
        .forEach(label -> {
          throw new AssertionError("no field " + label + ", there are " + labels);
        });
    var state = Json.object();
    Pieces.in(form.blocks())
        .filter(piece -> piece.block().path("type").asText().equals("input"))
        .forEach(piece ->
            state.set(
                piece.blockId(),
                Json.object(
                    piece.action(), value(piece, Optional.ofNullable(values.get(piece.label()))))));
    return state;
  }

  private static ObjectNode value(Pieces.Piece piece, Optional<String> written) {
    var value = Json.object("type", piece.type());
    var element = piece.element();
    switch (piece.type()) {
      case "plain_text_input", "number_input", "email_text_input", "url_text_input" ->
          value.set("value", text(piece, written.or(() -> Json.text(element, "initial_value"))));
      case "datepicker" ->
          value.set("selected_date", plain(written.or(() -> Json.text(element, "initial_date"))));
      case "timepicker" ->
          value.set("selected_time", plain(written.or(() -> Json.text(element, "initial_time"))));
      case "checkboxes", "multi_static_select" ->
          value.set(
              "selected_options",
              written
                  .<JsonNode>map(label -> Json.array(option(piece, label)))
                  .orElseGet(() ->
                      element.has("initial_options")
                          ? element.path("initial_options")
                          : Json.array()));
      default ->
          value.set(
              "selected_option",
              written
                  .map(label -> option(piece, label))
                  .orElseGet(() ->
                      element.has("initial_option")
                          ? element.path("initial_option")
                          : Json.none()));
    }
    boolean empty = value.properties().stream().anyMatch(field -> field.getValue().isNull());
    if (empty && !piece.block().path("optional").asBoolean()) {
      throw new AssertionError("Slack sends no form without " + piece.label());
    }
    return value;
  }

  private static JsonNode option(Pieces.Piece piece, String label) {
    return piece
        .option(label)
        .orElseThrow(() -> new AssertionError("no option " + label + " for " + piece.label()));
  }

  private static JsonNode text(Pieces.Piece piece, Optional<String> written) {
    int length = written.orElse("").length();
    if (length > piece.element().path("max_length").asInt(3000)
        || written.isPresent() && length < piece.element().path("min_length").asInt(0)) {
      throw new AssertionError(
          "Slack does not take " + length + " characters for " + piece.label());
    }
    return plain(written.filter(text -> !text.isEmpty()));
  }

  private static JsonNode plain(Optional<String> text) {
    return text.<JsonNode>map(value -> Json.array(value).get(0)).orElseGet(Json::none);
  }
}
