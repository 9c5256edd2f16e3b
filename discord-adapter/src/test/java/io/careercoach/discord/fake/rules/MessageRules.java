package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Says what is wrong with a message (resources/message#create-message). */
public final class MessageRules {
  private static final int COMPONENTS_V2 = 1 << 15;
  private static final int MOST_ATTACHMENTS = 10;

  private MessageRules() {}

  /**
   * Everything for which Discord would refuse it.
   *
   * @param flags those that the message has in the end
   * @param files the numbers of the files that come with it
   */
  public static List<Fault> faults(JsonNode message, int flags, Set<String> files) {
    var spot = Spot.top(message);
    spot.may("content", length(0, 2000))
        .may("nonce", MessageRules::nonce)
        .may("embeds", Embeds::all)
        .may("attachments", items(0, MOST_ATTACHMENTS, one -> attachment(one)))
        .may("allowed_mentions", AllowedMentions::rule)
        .may("components", Layout.of(isNew(flags))::rule);
    if (files.size() > MOST_ATTACHMENTS) {
      spot.at("attachments")
          .isWrong("BASE_TYPE_MAX_LENGTH", "Must be " + MOST_ATTACHMENTS + " or fewer in length.");
    }
    if (isNew(flags)) {
      withoutOldFields(spot);
    }
    return List.copyOf(spot.faults());
  }

  /** With components of the new kind everything else is gone (components/reference). */
  private static void withoutOldFields(Spot spot) {
    for (var field : new String[] {"content", "embeds", "poll", "sticker_ids"}) {
      var old = spot.at(field);
      if (old.isThere() && !old.node().isEmpty() || !old.text().isEmpty()) {
        old.isWrong(
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "The '%s' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                .formatted(field));
      }
    }
  }

  private static void nonce(Spot spot) {
    if (spot.node().isTextual()) {
      length(0, 25).accept(spot);
    }
  }

  private static void attachment(Spot spot) {
    spot.needs("id").may("description", length(0, 1024)).may("filename", length(1, 1024));
  }

  public static boolean isEmpty(JsonNode message) {
    return message.path("content").asText().isBlank()
        && message.path("embeds").isEmpty()
        && message.path("attachments").isEmpty()
        && message.path("components").isEmpty();
  }

  private static boolean isNew(int flags) {
    return (flags & COMPONENTS_V2) != 0;
  }

  /** The text in which calls are looked for: embeds call nobody. */
  public static String text(JsonNode message) {
    return message.path("content").asText() + Layout.text(message.path("components"));
  }
}
