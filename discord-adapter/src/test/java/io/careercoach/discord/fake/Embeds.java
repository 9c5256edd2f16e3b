package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** Embeds as Discord tells of them: with a type, and with the addresses of files sent along. */
final class Embeds {
  private static final String SENT_ALONG = "attachment://";

  private Embeds() {}

  static void finish(ObjectNode message) {
    Json.each(message.path("embeds")).forEach(embed -> finish((ObjectNode) embed, message));
  }

  private static void finish(ObjectNode embed, ObjectNode message) {
    embed.put("type", "rich");
    Stream.of("image", "thumbnail")
        .map(embed::path)
        .filter(image -> image.path("url").asText().startsWith(SENT_ALONG))
        .forEach(image -> links((ObjectNode) image, message));
  }

  private static void links(ObjectNode image, ObjectNode message) {
    var name = image.path("url").asText().substring(SENT_ALONG.length());
    Json.each(message.path("attachments"))
        .filter(file -> file.path("filename").asText().equals(name))
        .findFirst()
        .ifPresent(file -> {
          image.set("url", file.path("url"));
          image.set("proxy_url", file.path("proxy_url"));
        });
  }
}
