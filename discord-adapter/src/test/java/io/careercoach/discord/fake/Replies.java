package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Marks a message as a reply to another. */
final class Replies {
  private static final int REPLY = 19;

  private Replies() {}

  static void marks(ObjectNode json, Post to) {
    var reference = Json.object("type", 0, "message_id", to.id(), "channel_id", to.place().id());
    to.place().guild().ifPresent(guild -> reference.put("guild_id", guild.id()));
    var referenced = to.json().deepCopy();
    referenced.remove("referenced_message");
    json.put("type", REPLY);
    json.set("message_reference", reference);
    json.set("referenced_message", referenced);
  }
}
