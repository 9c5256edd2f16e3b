package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of the Web API that may be made.
 *
 * @param installation whose token it came with; methods for app tokens and clients have none
 */
record Call(
    World world,
    String method,
    Map<String, String> arguments,
    Optional<Installation> installation) {

  Installation app() {
    return installation.orElseThrow();
  }

  Workspace workspace() {
    return app().workspace;
  }

  Optional<String> find(String argument) {
    return Optional.ofNullable(arguments.get(argument)).filter(value -> !value.isEmpty());
  }

  String need(String argument) {
    return find(argument).orElseThrow(() -> Refusal.invalid("missing required field: " + argument));
  }

  boolean flag(String argument) {
    return find(argument).filter(value -> value.equals("true") || value.equals("1")).isPresent();
  }

  int number(String argument, int otherwise) {
    return find(argument).map(Integer::parseInt).orElse(otherwise);
  }

  /** The place of this id, if the app may know of it. */
  Place place(String argument) {
    return Optional.ofNullable(workspace().places.get(need(argument)))
        .filter(place -> place.kind() == Place.Kind.CHANNEL || place.has(app().botUser))
        .orElseThrow(() -> new Refusal("channel_not_found"));
  }

  /** An object in JSON, as Slack wants it: in a string. */
  ObjectNode object(String argument) {
    return Json.read(need(argument))
        .filter(JsonNode::isObject)
        .map(ObjectNode.class::cast)
        .orElseThrow(
            () -> Refusal.invalid("must provide an object [json-pointer:/" + argument + "]"));
  }

  /** One of these scopes is needed, if any is. */
  void needs(List<String> scopes) {
    if (!scopes.isEmpty() && scopes.stream().noneMatch(app().scopes::contains)) {
      throw new Refusal(
          "missing_scope",
          "needed",
          String.join(",", scopes),
          "provided",
          String.join(",", app().scopes));
    }
  }
}
