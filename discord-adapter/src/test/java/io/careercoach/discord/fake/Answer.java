package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** What a call is answered with. */
record Answer(int status, JsonNode body) {
  static Answer of(JsonNode body) {
    return new Answer(200, body);
  }

  static Answer nothing() {
    return new Answer(204, Json.none());
  }

  String text() {
    return status == 204 ? "" : body.toString();
  }
}
