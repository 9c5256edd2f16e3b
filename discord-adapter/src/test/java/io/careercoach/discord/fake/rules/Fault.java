package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

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

  /** The same, seen from one step further up. */
  public static List<Fault> below(String step, List<Fault> faults) {
    return faults.stream().map(fault -> fault.below(step)).toList();
  }

  private Fault below(String step) {
    return new Fault(Stream.concat(Stream.of(step), path.stream()).toList(), code, message);
  }

  @Override
  public String toString() {
    return String.join(".", path) + ": " + code + " " + message;
  }
}
