package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The app's messages of the past few minutes by their nonces (resources/message, enforce_nonce).
 */
final class Nonces {
  private static final Duration FEW_MINUTES = Duration.ofMinutes(5);

  /** A message that was sent with a nonce. */
  private record Sent(Post post, Instant at) {}

  private final World world;
  private final Map<String, Sent> sent = new HashMap<>();

  Nonces(World world) {
    this.world = world;
  }

  /** The message that was sent with the same nonce, if that counts. */
  Optional<Post> earlier(JsonNode json) {
    var now = world.clock.instant();
    sent.values().removeIf(one -> !now.isBefore(one.at().plus(FEW_MINUTES)));
    return Json.text(json, "nonce")
        .filter(_ -> json.path("enforce_nonce").asBoolean())
        .map(sent::get)
        .map(Sent::post);
  }

  void keeps(JsonNode json, Post post) {
    Json.text(json, "nonce")
        .ifPresent(nonce -> sent.put(nonce, new Sent(post, world.clock.instant())));
  }
}
