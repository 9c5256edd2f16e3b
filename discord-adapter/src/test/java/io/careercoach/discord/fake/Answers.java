package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Messages that answer an interaction: new ones, and changes of old ones. */
final class Answers {
  private Answers() {}

  /** A new message, as the draft says. */
  static Post written(Interaction interaction, Draft draft) {
    var post = draft.written(Optional.empty());
    return appears(interaction, draft, post.json(), post.pings());
  }

  static Post appears(Interaction interaction, Draft draft, ObjectNode json, List<String> pings) {
    var app = draft.world().app.id;
    json.put("application_id", app).put("webhook_id", app);
    json.set(
        "interaction_metadata",
        Json.object(
            "id",
            interaction.id,
            "type",
            interaction.kind.type,
            "user",
            interaction.member.json(),
            "authorizing_integration_owners",
            interaction.owners()));
    if (interaction.kind == Interaction.Kind.COMMAND) {
      json.put("type", 20);
    }
    var reader = Optional.of(interaction.member).filter(_ -> draft.isEphemeral());
    return draft.world().messages.appears(new Post(interaction.place, json, reader, pings));
  }

  static Post changes(Draft draft, Post old) {
    return draft.world().messages.changes(draft.changed(old));
  }

  static Post original(Interaction interaction) {
    return message(interaction, interaction.original.orElse(""));
  }

  static Post message(Interaction interaction, String id) {
    return interaction.place.post(id).orElseThrow(() -> Refusal.unknown("Message", 10008));
  }
}
