package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;
import static io.careercoach.discord.fake.rules.Spot.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of embeds (resources/message#embed-object-embed-limits). */
final class Embeds {
  private static final int MOST_IN_ALL = 6000;
  private static final String ADDRESS = "(https?|attachment)://\\S+";

  private Embeds() {}

  static void all(Spot spot) {
    items(0, 10, Embeds::embed).accept(spot);
    if (spot.each().mapToInt(one -> characters(one.node())).sum() > MOST_IN_ALL) {
      spot.isWrong("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of " + MOST_IN_ALL);
    }
  }

  private static void embed(Spot spot) {
    spot.may("title", length(0, 256))
        .may("description", length(0, 4096))
        .may("url", Embeds::address)
        .may("color", number(0, 0xFFFFFF))
        .may("fields", items(0, 25, Embeds::field))
        .may("footer", footer -> footer.must("text", length(0, 2048)))
        .may("author", author -> author.must("name", length(0, 256)))
        .may("image", image -> image.must("url", Embeds::address))
        .may("thumbnail", image -> image.must("url", Embeds::address));
    if (Set.of("title", "description", "fields", "footer", "author", "image", "thumbnail").stream()
        .noneMatch(field -> spot.at(field).isThere())) {
      spot.needs("description");
    }
  }

  private static void field(Spot spot) {
    spot.must("name", length(1, 256)).must("value", length(1, 1024));
  }

  private static void address(Spot spot) {
    if (!spot.text().matches(ADDRESS)) {
      spot.isWrong(
          "URL_TYPE_INVALID_SCHEME",
          "Scheme \"%s\" is not supported. Scheme must be one of ('http', 'https', 'attachment')."
              .formatted(spot.text().replaceFirst("(:.*)?$", "")));
    }
  }

  /** The characters that count: titles, descriptions, fields, footers and authors. */
  private static int characters(JsonNode embed) {
    var fields = embed.path("fields");
    int inFields = 0;
    for (var field : fields) {
      inFields += count(field.path("name")) + count(field.path("value"));
    }
    return inFields
        + Stream.of(
                embed.path("title"),
                embed.path("description"),
                embed.path("footer").path("text"),
                embed.path("author").path("name"))
            .mapToInt(Embeds::count)
            .sum();
  }

  private static int count(JsonNode text) {
    return text.asText("").codePointCount(0, text.asText("").length());
  }
}
