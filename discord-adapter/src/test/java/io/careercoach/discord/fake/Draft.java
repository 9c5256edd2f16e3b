package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.discord.fake.rules.Fault;
import io.careercoach.discord.fake.rules.MessageRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A message of the app in the making, or a change of one. */
record Draft(World world, Place place, Body body, Way way) {
  private static final int SUPPRESS_EMBEDS = 1 << 2;
  private static final int EPHEMERAL = 1 << 6;
  private static final int LOADING = 1 << 7;
  private static final int SILENT = 1 << 12;
  private static final int COMPONENTS_V2 = 1 << 15;

  /** How a message goes: whom it calls when nothing is said, and which flags it may have. */
  enum Way {
    CHANNEL(Set.of("users", "roles", "everyone"), 0),
    FIRST_ANSWER(Set.of("users"), EPHEMERAL),
    FOLLOW_UP(Set.of("users"), EPHEMERAL);

    private final Set<String> calls;
    private final int flags;

    Way(Set<String> calls, int more) {
      this.calls = calls;
      flags = SUPPRESS_EMBEDS | SILENT | COMPONENTS_V2 | more;
    }
  }

  boolean isEphemeral() {
    return (flags() & EPHEMERAL) != 0;
  }

  private int flags() {
    return body.json().path("flags").asInt() & way.flags;
  }

  /** What the message is, or why it cannot be. */
  Post written(Optional<Post> repliesTo) {
    var json = world.messages.blank(place, world.app.user());
    json.put("tts", body.json().path("tts").asBoolean());
    json.put("flags", flags());
    Json.text(body.json(), "nonce").ifPresent(nonce -> json.put("nonce", nonce));
    repliesTo.ifPresent(to -> Replies.marks(json, to));
    return calling(filled(new Post(place, json, Optional.empty(), List.of())), repliesTo);
  }

  /** The message after the change; only embeds can be shown and hidden by its flags. */
  Post changed(Post old) {
    var json = old.json().deepCopy();
    int flags = json.path("flags").asInt() & ~LOADING;
    if (body.json().hasNonNull("flags")) {
      flags = flags & ~SUPPRESS_EMBEDS | flags() & (SUPPRESS_EMBEDS | COMPONENTS_V2);
    }
    json.put("flags", flags);
    if (!old.isThinking()) {
      json.put("edited_timestamp", world.clock.instant().toString());
    }
    var post = filled(old.with(json, old.pings()));
    return saysAnew(flags) ? calling(post, Optional.empty()) : post;
  }

  private Post filled(Post post) {
    var json = post.json();
    Uploads.fit(body);
    var faults =
        MessageRules.faults(body.json(), json.path("flags").asInt(), body.files().keySet());
    if (!faults.isEmpty()) {
      throw Refusal.invalid(way == Way.FIRST_ANSWER ? Fault.below("data", faults) : faults);
    }
    takes(json, "content");
    takes(json, "embeds");
    takes(json, "components");
    Numbers.give(json.path("components"));
    Attachments.hang(world, place, json, body);
    Embeds.finish(json);
    if (MessageRules.isEmpty(json)) {
      throw new Refusal(400, 50006, "Cannot send an empty message");
    }
    return post;
  }

  /** Those who are called by its words stand in it. */
  private Post calling(Post post, Optional<Post> repliesTo) {
    var called = new Mentions(world, place, MessageRules.text(post.json()));
    var pings = called.allowed(body.json().path("allowed_mentions"), way.calls, repliesTo);
    called.marks(post.json(), pings);
    return post.with(post.json(), pings);
  }

  /** Whether there are other words; where there are none, nobody else is called. */
  private boolean saysAnew(int flags) {
    return body.json().has("content")
        || (flags & COMPONENTS_V2) != 0 && body.json().has("components");
  }

  private void takes(ObjectNode json, String field) {
    JsonNode value = body.json().path(field);
    if (value.isNull()) {
      json.set(field, field.equals("content") ? Json.value("") : Json.array());
    } else if (!value.isMissingNode()) {
      json.set(field, value.deepCopy());
    }
  }
}
