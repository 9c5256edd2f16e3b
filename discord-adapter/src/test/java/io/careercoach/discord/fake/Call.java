package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** A call of the REST API that may be done. */
record Call(World world, Endpoint endpoint, Matcher address, Map<String, String> query, Body body) {

  /** What an address does. */
  interface Work {
    Answer on(Call call);
  }

  /** A part of the address. */
  String at(String name) {
    return address.group(name);
  }

  JsonNode json() {
    return body.json();
  }

  Optional<String> asked(String name) {
    return Optional.ofNullable(query.get(name));
  }

  Place place() {
    return Optional.ofNullable(world.places.get(at("channel")))
        .orElseThrow(() -> Refusal.unknown("Channel", 10003));
  }

  /** A place that the app can read. */
  Place open() {
    var place = place();
    if (!place.isOpenToApp()) {
      throw Refusal.missingAccess();
    }
    return place;
  }

  /** The message, which everybody there can read. */
  Post post() {
    return open()
        .post(at("message"))
        .filter(post -> !post.isEphemeral())
        .orElseThrow(() -> Refusal.unknown("Message", 10008));
  }

  void isOfTheApp() {
    if (!at("application").equals(world.app.id)) {
      throw new Refusal(
          403, 20012, "You are not authorized to perform this action on this application");
    }
  }
}
