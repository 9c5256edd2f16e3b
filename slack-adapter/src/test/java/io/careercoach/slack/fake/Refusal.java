package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Slack's no: {@code "ok": false} and why. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ObjectNode answer;
  private final transient Optional<Duration> later;

  Refusal(String error, Object... more) {
    this(Optional.empty(), error, more);
  }

  private Refusal(Optional<Duration> later, String error, Object... more) {
    super(error);
    this.later = later;
    answer = Json.object("ok", false, "error", error);
    answer.setAll(Json.object(more));
  }

  /** Too much at once: status 429 and {@code Retry-After}. */
  static Refusal limited(Duration wait) {
    return new Refusal(Optional.of(wait), "ratelimited");
  }

  /** A refusal that tells what is wrong where. */
  static Refusal because(String error, List<String> messages) {
    return new Refusal(error, "response_metadata", Json.object("messages", messages));
  }

  static Refusal invalid(String message) {
    return because("invalid_arguments", List.of("[ERROR] " + message));
  }

  ObjectNode answer() {
    return answer;
  }

  String error() {
    return answer.path("error").asText();
  }

  /** When to come back, if that is all that is wrong. */
  Optional<Duration> later() {
    return later;
  }
}
