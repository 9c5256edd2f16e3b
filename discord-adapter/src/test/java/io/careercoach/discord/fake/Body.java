package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a call brings.
 *
 * @param files by the number in {@code files[0]}
 */
record Body(JsonNode json, Map<String, Upload> files) {
  static Body read(Optional<String> contentType, byte[] bytes) {
    var type = contentType.orElse("");
    if (type.startsWith("multipart/form-data")) {
      return Multipart.read(type, bytes);
    }
    if (bytes.length == 0) {
      return new Body(Json.object(), Map.of());
    }
    if (!type.startsWith("application/json")) {
      throw Refusal.invalid(
          "_root", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of json.");
    }
    return new Body(parsed(new String(bytes, StandardCharsets.UTF_8)), Map.of());
  }

  static JsonNode parsed(String text) {
    return Json.read(text)
        .orElseThrow(() -> new Refusal(400, 50109, "The request body contains invalid JSON."));
  }

  Body of(String field) {
    return new Body(json.path(field), files);
  }
}
