package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Optional;

/** The files that hang on a message: new ones, and those that are kept (reference#editing-…). */
final class Attachments {
  private Attachments() {}

  static void hang(World world, Place place, ObjectNode message, Body body) {
    var uploads = new HashMap<>(body.files());
    var files = Json.array();
    var listed = body.json().path("attachments");
    if (!listed.isArray()) {
      files.addAll(Json.each(message.path("attachments")).toList());
    }
    Json.each(listed)
        .forEach(one -> {
          var id = one.path("id").asText();
          var upload = Optional.ofNullable(uploads.remove(id));
          upload
              .map(file -> described(world, place, one, file))
              .or(() -> kept(message, id))
              .ifPresent(files::add);
        });
    uploads.forEach((_, file) -> files.add(world.files.keeps(place, file)));
    message.set("attachments", files);
  }

  private static JsonNode described(World world, Place place, JsonNode one, Upload file) {
    var name = Json.text(one, "filename").orElse(file.name());
    var kept = world.files.keeps(place, new Upload(name, file.content()));
    Json.text(one, "description").ifPresent(words -> kept.put("description", words));
    return kept;
  }

  private static Optional<JsonNode> kept(ObjectNode message, String id) {
    return Json.each(message.path("attachments"))
        .filter(old -> old.path("id").asText().equals(id))
        .findFirst();
  }
}
