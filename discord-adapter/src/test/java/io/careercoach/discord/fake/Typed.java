package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** A slash command that a member is typing; Discord's client lets only sound ones go. */
record Typed(World world, Place place, ObjectNode command, List<String> below) {
  private static final int GROUP_AT_MOST = 2;

  /**
   * What an interaction says of it.
   *
   * @param focused the option in which the member is typing, and what is there so far
   */
  ObjectNode filled(Map<String, ?> given, Optional<Entry<String, String>> focused) {
    var data =
        Json.object(
            "id", command.path("id").asText(),
            "name", command.path("name").asText(),
            "type", 1);
    var resolved = Json.object();
    data.set("options", options(command, below, given, focused, resolved));
    if (!resolved.isEmpty()) {
      data.set("resolved", resolved);
    }
    return data;
  }

  private ArrayNode options(
      JsonNode level,
      List<String> names,
      Map<String, ?> given,
      Optional<Entry<String, String>> focused,
      ObjectNode resolved) {
    var known = level.path("options");
    if (names.isEmpty()) {
      return new Filled(world, place, known, focused, resolved).with(given);
    }
    var next =
        Json.each(known)
            .filter(option -> option.path("type").asInt() <= GROUP_AT_MOST)
            .filter(option -> option.path("name").asText().equals(names.getFirst()))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("no subcommand “" + names.getFirst() + "” in " + known));
    return Json.array(
        Json.object(
            "name", names.getFirst(),
            "type", next.path("type").asInt(),
            "options", options(next, names.subList(1, names.size()), given, focused, resolved)));
  }
}
