package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What the app may answer to a form (docs.slack.dev/surfaces/modals, "Closing, updating and
 * errors").
 */
final class FormAnswers {
  private final World world;
  private final View form;
  private final Map<String, String> errors;

  FormAnswers(World world, View form, Map<String, String> errors) {
    this.world = world;
    this.form = form;
    this.errors = errors;
  }

  void takes(JsonNode answer) {
    switch (answer.path("response_action").asText()) {
      case "errors" -> shows(answer.path("errors"));
      case "clear" -> world.views.closesAll(form.member());
      case "update" -> world.views.updates(form, view(answer));
      case "push" -> world.views.pushes(form.member(), view(answer));
      default -> world.views.closes(form);
    }
  }

  /**
   * Errors hang on fields, by their blocks; errors about anything else are lost, and the form
   * fails.
   */
  private void shows(JsonNode told) {
    told.properties()
        .forEach(error ->
            Pieces.in(form.blocks())
                .filter(piece -> piece.blockId().equals(error.getKey()))
                .filter(piece -> piece.block().path("type").asText().equals("input"))
                .findFirst()
                .ifPresentOrElse(
                    piece -> errors.put(piece.label(), error.getValue().asText()),
                    () -> errors.put("", "We had some trouble connecting. Try again?")));
  }

  private static ObjectNode view(JsonNode answer) {
    return ViewMethods.checked(answer.path("view"));
  }
}
