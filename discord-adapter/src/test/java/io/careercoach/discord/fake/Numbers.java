package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers the components that have no {@code id} (components/reference#anatomy-of-a-component). */
final class Numbers {
  private final Set<Integer> taken = new HashSet<>();
  private int last;

  private Numbers() {}

  static void give(JsonNode components) {
    var numbers = new Numbers();
    all(components).forEach(one -> numbers.taken.add(one.path("id").asInt()));
    all(components).filter(one -> one.path("id").asInt() == 0).forEach(numbers::next);
  }

  private void next(ObjectNode component) {
    do {
      last++;
    } while (!taken.add(last));
    component.put("id", last);
  }

  private static Stream<ObjectNode> all(JsonNode tree) {
    return tree.isObject()
        ? Stream.concat(
            Stream.of((ObjectNode) tree),
            Stream.of("components", "component", "accessory").flatMap(in -> all(tree.path(in))))
        : Json.each(tree).flatMap(Numbers::all);
  }
}
