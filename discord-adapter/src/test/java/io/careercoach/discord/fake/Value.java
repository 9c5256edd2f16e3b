package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The value of one option, checked as Discord's client does. */
record Value(World world, Place place, JsonNode option, ObjectNode resolved) {

  JsonNode of(Object given) {
    return switch (option.path("type").asInt()) {
      case 3 -> text(given.toString());
      case 4 -> number(Json.value(Long.valueOf(given.toString())));
      case 5 -> Json.value(Boolean.valueOf(given.toString()));
      case 6, 9 -> member((Member) given);
      case 7 -> channel((Place) given);
      case 10 -> number(Json.value(Double.valueOf(given.toString())));
      case 11 -> file((Upload) given);
      default -> throw new AssertionError("nobody can fill this yet: " + option);
    };
  }

  private JsonNode text(String text) {
    int least = option.path("min_length").asInt(0);
    int most = option.path("max_length").asInt(6000);
    if (text.length() < least || text.length() > most) {
      throw new AssertionError(
          "%d to %d characters can be typed here: %s".formatted(least, most, option));
    }
    return choice(Json.value(text));
  }

  private JsonNode number(JsonNode number) {
    if (option.path("min_value").asDouble(-Double.MAX_VALUE) > number.asDouble()
        || option.path("max_value").asDouble(Double.MAX_VALUE) < number.asDouble()) {
      throw new AssertionError(number + " is out of bounds: " + option);
    }
    return choice(number);
  }

  /** The value behind a choice, by its name or itself; anything goes if there are none. */
  private JsonNode choice(JsonNode given) {
    var choices = option.path("choices");
    if (choices.isEmpty()) {
      return given;
    }
    return Json.each(choices)
        .filter(one ->
            one.path("name").equals(given) || one.path("value").asText().equals(given.asText()))
        .map(one -> one.path("value"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no choice " + given + " in " + choices));
  }

  private JsonNode member(Member member) {
    resolved.withObjectProperty("users").set(member.id(), member.json());
    place
        .guild()
        .filter(guild -> guild.members.contains(member))
        .ifPresent(
            guild -> resolved.withObjectProperty("members").set(member.id(), guild.membership()));
    return Json.value(member.id());
  }

  private JsonNode channel(Place channel) {
    resolved.withObjectProperty("channels").set(channel.id(), channel.json());
    return Json.value(channel.id());
  }

  private JsonNode file(Upload file) {
    var kept = world.files.keeps(place, file);
    kept.put("ephemeral", true);
    resolved.withObjectProperty("attachments").set(kept.path("id").asText(), kept);
    return kept.path("id");
  }
}
