package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the app says of itself to the gateway, and why that is not accepted. */
record Identity(App app, JsonNode data) {

  /** Why no session begins with it. */
  Optional<CloseCode> refusal() {
    var intents = data.path("intents");
    if (!app.knows(data.path("token").asText())) {
      return Optional.of(CloseCode.AUTHENTICATION_FAILED);
    }
    if (shard() < 0 || shard() >= shards()) {
      return Optional.of(CloseCode.INVALID_SHARD);
    }
    if (!intents.isIntegralNumber() || (intents.asLong() & ~Intent.KNOWN) != 0) {
      return Optional.of(CloseCode.INVALID_INTENTS);
    }
    if ((intents.asLong() & Intent.PRIVILEGED & ~app.privileged) != 0) {
      return Optional.of(CloseCode.DISALLOWED_INTENTS);
    }
    return Optional.empty();
  }

  long intents() {
    return data.path("intents").asLong();
  }

  int shard() {
    return data.path("shard").path(0).asInt(0);
  }

  int shards() {
    return data.path("shard").path(1).asInt(1);
  }
}
