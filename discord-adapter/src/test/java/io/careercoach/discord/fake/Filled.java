package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of a slash command, with values as a client sends them. */
record Filled(
    World world,
    Place place,
    JsonNode known,
    Optional<Entry<String, String>> focused,
    ObjectNode resolved) {

  ArrayNode with(Map<String, ?> given) {
    Stream.concat(given.keySet().stream(), focused.map(Entry::getKey).stream())
        .forEach(this::isKnown);
    return Json.array(Json.each(known).flatMap(option -> value(option, given).stream()).toArray());
  }

  private void isKnown(String name) {
    if (Json.each(known).noneMatch(option -> option.path("name").asText().equals(name))) {
      throw new AssertionError("no option “" + name + "” in " + known);
    }
  }

  private Optional<ObjectNode> value(JsonNode option, Map<String, ?> given) {
    var name = option.path("name").asText();
    int type = option.path("type").asInt();
    if (type <= 2) {
      throw new AssertionError("one of its subcommands has to be chosen: " + known);
    }
    var typing = focused.filter(entry -> entry.getKey().equals(name));
    if (typing.isPresent()) {
      if (!option.path("autocomplete").asBoolean()) {
        throw new AssertionError("nothing is suggested for “" + name + "”");
      }
      return Optional.of(
          Json.object(
              "name", name, "type", type, "value", typing.get().getValue(), "focused", true));
    }
    if (given.get(name) == null) {
      if (option.path("required").asBoolean() && focused.isEmpty()) {
        throw new AssertionError("“" + name + "” is required");
      }
      return Optional.empty();
    }
    return Optional.of(
        Json.object(
            "name",
            name,
            "type",
            type,
            "value",
            new Value(world, place, option, resolved).of(given.get(name))));
  }
}
