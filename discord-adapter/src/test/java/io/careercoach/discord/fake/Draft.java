package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.discord.fake.rules.MessageRules;
import java.util.Optional;
import java.util.Set;

/** A message of the app in the making, or a change of one. */
record Draft(World world, Place place, Body body, Set<String> pingsUnasked) {
  static final Set<String> EVERYBODY = Set.of("users", "roles", "everyone");
  static final Set<String> USERS = Set.of("users");
  private static final int EPHEMERAL = 1 << 6;
  private static final int LOADING = 1 << 7;

  boolean isEphemeral() {
    return (flags() & EPHEMERAL) != 0;
  }

  private int flags() {
    return body.json().path("flags").asInt();
  }

  /** What the message is, or why it cannot be. */
  Post written(Optional<Member> onlyFor, Optional<Post> repliesTo) {
    var json = world.messages.blank(place, world.app.user());
    json.put("tts", body.json().path("tts").asBoolean());
    json.put("flags", flags());
    Json.text(body.json(), "nonce").ifPresent(nonce -> json.put("nonce", nonce));
    repliesTo.ifPresent(to -> Replies.marks(json, to));
    return filled(new Post(place, json, onlyFor, java.util.List.of()), repliesTo);
  }

  /** The message after the change. */
  Post changed(Post old) {
    var json = old.json().deepCopy();
    int kept = json.path("flags").asInt() & ~LOADING & ~MessageRules.EDITABLE_FLAGS;
    boolean given = body.json().hasNonNull("flags");
    int flags = given ? flags() : json.path("flags").asInt();
    json.put("flags", kept | flags & MessageRules.EDITABLE_FLAGS);
    json.put("edited_timestamp", world.clock.instant().toString());
    return filled(old.with(json, old.pings()), Optional.empty());
  }

  private Post filled(Post post, Optional<Post> repliesTo) {
    var faults = MessageRules.faults(body.json(), body.files().keySet());
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
    var json = post.json();
    takes(json, "content");
    takes(json, "embeds");
    takes(json, "components");
    Attachments.hang(world, place, json, body);
    if (MessageRules.isEmpty(json)) {
      throw new Refusal(400, 50006, "Cannot send an empty message");
    }
    var called = new Mentions(world, place, MessageRules.text(json));
    var pings = called.allowed(body.json().path("allowed_mentions"), pingsUnasked, repliesTo);
    called.marks(json, pings);
    return post.with(json, pings);
  }

  private void takes(ObjectNode json, String field) {
    JsonNode value = body.json().path(field);
    if (value.isNull() && field.equals("content")) {
      json.put(field, "");
    } else if (value.isNull()) {
      json.set(field, Json.array());
    } else if (!value.isMissingNode()) {
      json.set(field, value.deepCopy());
    }
  }
}
