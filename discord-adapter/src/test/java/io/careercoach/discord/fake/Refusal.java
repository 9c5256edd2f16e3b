package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.discord.fake.rules.Fault;
import java.util.List;

/** A call that Discord does not do, with its answer (topics/opcodes-and-status-codes#json). */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode answer;

  Refusal(int status, int code, String message) {
    this(status, Json.object("message", message, "code", code));
  }

  private Refusal(int status, ObjectNode answer) {
    super(answer.toString());
    this.status = status;
    this.answer = answer;
  }

  /** A form that is wrong, with the tree that tells where (reference#error-messages). */
  static Refusal invalid(List<Fault> faults) {
    return new Refusal(
        400,
        Json.object("message", "Invalid Form Body", "code", 50035, "errors", Fault.tree(faults)));
  }

  static Refusal invalid(String field, String code, String message) {
    return invalid(List.of(new Fault(List.of(field), code, message)));
  }

  /** Too many calls; the headers say when to come back. */
  static Refusal limited(ObjectNode answer) {
    return new Refusal(429, answer);
  }

  static Refusal unauthorized() {
    return new Refusal(401, 0, "401: Unauthorized");
  }

  static Refusal unknown(String what, int code) {
    return new Refusal(404, code, "Unknown " + what);
  }

  static Refusal missingAccess() {
    return new Refusal(403, 50001, "Missing Access");
  }

  static Refusal missingPermissions() {
    return new Refusal(403, 50013, "Missing Permissions");
  }

  Answer answer() {
    return new Answer(status, answer);
  }
}
