package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A member writes. */
final class Talk {
  private final World world;
  private final Member member;

  Talk(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Delivery says(Place place, String words, Optional<Post> thread) {
    return world.changes(() -> {
      var message = message(words, Json.array(Json.object("type", "text", "text", words)));
      thread.ifPresent(post -> message.put("thread_ts", post.thread().orElse(post.stamp())));
      return writes(place, message);
    });
  }

  Delivery mentions(Place place, String words) {
    return world.changes(() -> {
      var bot = place.workspace.app().botUser;
      var elements =
          Json.array(
              Json.object("type", "user", "user_id", bot),
              Json.object("type", "text", "text", " " + words));
      var message = message(words, elements);
      message.put("text", "<@" + bot + "> " + escaped(words));
      return writes(place, message);
    });
  }

  private ObjectNode message(String words, com.fasterxml.jackson.databind.JsonNode elements) {
    var section = Json.object("type", "rich_text_section", "elements", elements);
    var block = Json.object("type", "rich_text", "elements", Json.array(section));
    return Json.object(
        "client_msg_id", world.ids.next("msg-"),
        "user", member.id(),
        "text", escaped(words),
        "blocks", Json.array(block));
  }

  private Delivery writes(Place place, ObjectNode message) {
    if (!place.has(member.id())) {
      throw new AssertionError(member.name() + " is not in " + place.name());
    }
    if (place.kind() == Place.Kind.DIRECT && world.app.messagesOnlyRead) {
      throw new AssertionError("Sending messages to this app has been turned off");
    }
    if (!place.partners.isEmpty()) {
      message.put("user_team", member.workspace().id());
      message.put("source_team", member.workspace().id());
    }
    return world.messages.writes(place, message, List.of());
  }

  /** As Slack passes on what people write (docs.slack.dev/messaging/formatting-message-text). */
  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  Delivery edits(Post own, String words) {
    return world.changes(() -> {
      var message = own.json().deepCopy();
      var written = Json.array(Json.object("type", "text", "text", words));
      message.setAll(message(words, written));
      return world.messages.changes(own, message);
    });
  }

  Delivery deletes(Post own) {
    return world.changes(() -> world.messages.deletes(own));
  }

  /** docs.slack.dev/reference/events/app_home_opened. */
  Delivery opens(String tab) {
    return world.changes(() -> {
      var event =
          Json.object(
              "type",
              "app_home_opened",
              "user",
              member.id(),
              "channel",
              member.workspace().dm(member).id(),
              "tab",
              tab);
      world.views.home(member).ifPresent(view -> event.set("view", view.json().deepCopy()));
      return world.news.tells(member.workspace(), "app_home_opened", event, false);
    });
  }
}
