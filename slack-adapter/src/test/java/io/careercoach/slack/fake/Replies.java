package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Answers to a command or a press, given at once or at its response URL. */
final class Replies {
  private final World world;
  private final Member member;
  private final Place place;
  private final Optional<Post> about;

  Replies(World world, Member member, Place place, Optional<Post> about) {
    this.world = world;
    this.member = member;
    this.place = place;
    this.about = about;
  }

  /** docs.slack.dev/interactivity/handling-user-interaction, "Responding". */
  void says(JsonNode answer) {
    if (answer.path("delete_original").asBoolean()) {
      about.ifPresent(post -> place.removes(post.stamp()));
      return;
    }
    if (Content.isEmpty(answer)) {
      return;
    }
    var message =
        Json.object("user", place.workspace.app().botUser, "bot_id", place.workspace.app().botId);
    message.set("text", answer.has("text") ? answer.path("text") : Json.array("").get(0));
    if (answer.has("blocks")) {
      message.set("blocks", Content.blocks(world, answer.path("blocks").toString()));
    }
    if (answer.path("replace_original").asBoolean() && about.isPresent()) {
      replaces(about.get(), message);
    } else if (answer.path("response_type").asText().equals("in_channel")) {
      world.messages.writes(place, message, List.of());
    } else {
      world.messages.whispers(place, member, message, List.of());
    }
  }

  private void replaces(Post post, ObjectNode message) {
    var changed = post.json().deepCopy();
    changed.remove("blocks");
    changed.setAll(message);
    if (post.onlyFor().isPresent()) {
      place.shows(post.with(changed));
    } else {
      world.messages.changes(post, changed);
    }
  }

  /** What Slackbot tells the member when the app did not answer. */
  void fails(String command, String why) {
    var error = why.contains("timeout") ? "operation_timeout" : "dispatch_failed";
    world.messages.whispers(
        place,
        member,
        Json.object(
            "user", "USLACKBOT", "text", command + " failed with the error \"" + error + "\""),
        List.of());
  }
}
