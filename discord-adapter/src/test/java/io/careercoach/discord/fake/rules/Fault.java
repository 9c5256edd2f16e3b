package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Something that Discord does not accept.
 *
 * @param path the fields and numbers that lead there
 */
public record Fault(List<String> path, String code, String message) {

  /** The {@code errors} of an answer with code 50035. */
  public static ObjectNode tree(List<Fault> faults) {
    var root = JsonNodeFactory.instance.objectNode();
    for (var fault : faults) {
      var at = root;
      for (var step : fault.path()) {
        at = at.withObjectProperty(step);
      }
      at.withArrayProperty("_errors")
          .addObject()
          .put("code", fault.code())
          .put("message", fault.message());
    }
    return root;
  }

  @Override
  public String toString() {
    return String.join(".", path) + ": " + code + " " + message;
  }
}
