package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.items;

import java.util.Set;

/** Rules of whom a message may call (resources/message#allowed-mentions-object). */
final class AllowedMentions {
  private static final Set<String> KINDS = Set.of("roles", "users", "everyone");
  private static final int MOST = 100;

  private AllowedMentions() {}

  static void rule(Spot spot) {
    spot.may("parse", items(0, KINDS.size(), AllowedMentions::kind))
        .may("users", items(0, MOST, AllowedMentions::id))
        .may("roles", items(0, MOST, AllowedMentions::id));
    for (var kind : new String[] {"users", "roles"}) {
      boolean all = spot.at("parse").each().anyMatch(one -> one.text().equals(kind));
      if (all && !spot.at(kind).node().isEmpty()) {
        spot.isWrong(
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            "parse:[\"%s\"] and %s: [ids...] are mutually exclusive.".formatted(kind, kind));
      }
    }
  }

  private static void kind(Spot spot) {
    if (!KINDS.contains(spot.text())) {
      spot.isWrong("BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').");
    }
  }

  private static void id(Spot spot) {
    if (!spot.text().matches("\\d{1,20}")) {
      spot.isWrong("NUMBER_TYPE_COERCE", "Value \"" + spot.text() + "\" is not snowflake.");
    }
  }
}
