package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Something that the gateway tells.
 *
 * @param intent without which it is not told
 */
record Event(String name, Optional<Guild> guild, Optional<Intent> intent, ObjectNode data) {
  private static final long SHARD_BITS = 22;

  boolean goesTo(long intents, long shard, long shards) {
    long home =
        guild.map(server -> (Long.parseLong(server.id()) >> SHARD_BITS) % shards).orElse(0L);
    return home == shard && intent.map(one -> one.isIn(intents)).orElse(true);
  }

  /** What is told with these intents: without MESSAGE_CONTENT not what others write to others. */
  ObjectNode seenWith(long intents, App app) {
    boolean closed = name.startsWith("MESSAGE_") && data.has("author") && guild.isPresent();
    if (!closed || Intent.MESSAGE_CONTENT.isIn(intents) || concerns(app)) {
      return data;
    }
    var bare = data.deepCopy();
    bare.put("content", "");
    for (var field : new String[] {"embeds", "attachments", "components"}) {
      bare.set(field, Json.array());
    }
    return bare;
  }

  private boolean concerns(App app) {
    return data.path("author").path("id").asText().equals(app.id)
        || Json.each(data.path("mentions"))
            .anyMatch(user -> user.path("id").asText().equals(app.id));
  }
}
