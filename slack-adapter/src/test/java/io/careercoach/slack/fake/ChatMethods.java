package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Methods that write messages (docs.slack.dev/reference/methods/chat.postMessage and its
 * neighbours).
 */
final class ChatMethods {
  private static final int CUT = 40_000;
  private static final int LONGEST_UPDATE = 4_000;

  private ChatMethods() {}

  static List<Method> all() {
    return List.of(
        Method.of("chat.postMessage", Tier.POSTING, "chat:write", ChatMethods::posts),
        Method.of("chat.update", Tier.THREE, "chat:write", ChatMethods::updates),
        Method.of("chat.delete", Tier.THREE, "chat:write", ChatMethods::deletes),
        Method.of("chat.postEphemeral", Tier.FOUR, "chat:write", ChatMethods::whispers),
        Method.free("chat.getPermalink", Tier.MANY, ChatMethods::links));
  }

  private static ObjectNode posts(Call call) {
    var place = Addressed.of(call);
    var message = byTheApp(call, filled(Content.of(call)));
    var result = Json.object("channel", place.id());
    if (message.path("text").asText().length() > CUT) {
      message.put("text", message.path("text").asText().substring(0, CUT));
      result.put("warning", "message_truncated");
      result.set("response_metadata", Json.object("warnings", Json.array("message_truncated")));
    }
    call.find("thread_ts").ifPresent(thread -> message.put("thread_ts", thread));
    call.world().messages.writes(place, message, Content.asked(call));
    result.put("ts", message.path("ts").asText());
    result.set("message", message.deepCopy());
    return result;
  }

  private static ObjectNode filled(ObjectNode content) {
    if (Content.isEmpty(content)) {
      throw new Refusal("no_text");
    }
    return content;
  }

  private static ObjectNode byTheApp(Call call, ObjectNode content) {
    content.put("user", call.app().botUser);
    content.put("bot_id", call.app().botId);
    content.put("app_id", call.world().app.id);
    if (!content.has("text")) {
      content.put("text", "");
    }
    return content;
  }

  private static ObjectNode updates(Call call) {
    var place = call.place("channel");
    var post = own(call, place, call.need("ts"), "cant_update_message");
    if (place.archived) {
      throw new Refusal("is_inactive");
    }
    var content = Content.of(call);
    if (content.path("text").asText().length() > LONGEST_UPDATE) {
      throw new Refusal("msg_too_long");
    }
    var message = post.json().deepCopy();
    message.setAll(content);
    filled(message);
    if (message.path("blocks").isEmpty()) {
      message.remove("blocks");
    }
    call.world()
        .messages
        .changes(new Post(place, post.json(), post.onlyFor(), Content.asked(call)), message);
    return Json.object(
        "channel", place.id(),
        "ts", post.stamp(),
        "text", message.path("text"),
        "message", message.deepCopy());
  }

  private static ObjectNode deletes(Call call) {
    var place = call.place("channel");
    var post = own(call, place, call.need("ts"), "cant_delete_message");
    call.world().messages.deletes(post);
    return Json.object("channel", place.id(), "ts", post.stamp());
  }

  private static Post own(Call call, Place place, String stamp, String otherwise) {
    var post =
        place
            .post(stamp)
            .filter(found -> found.onlyFor().isEmpty())
            .orElseThrow(() -> new Refusal("message_not_found"));
    if (!post.author().equals(call.app().botUser)) {
      throw new Refusal(otherwise);
    }
    return post;
  }

  private static ObjectNode whispers(Call call) {
    var place = Addressed.of(call);
    var reader =
        Optional.ofNullable(call.workspace().members.get(call.need("user")))
            .filter(member -> place.has(member.id()))
            .orElseThrow(() -> new Refusal("user_not_in_channel"));
    var message = byTheApp(call, filled(Content.of(call)));
    if (message.path("text").asText().length() > CUT) {
      throw new Refusal("msg_too_long");
    }
    var post = call.world().messages.whispers(place, reader, message, Content.asked(call));
    return Json.object("message_ts", post.stamp());
  }

  private static ObjectNode links(Call call) {
    var place = call.place("channel");
    var post =
        place.post(call.need("message_ts")).orElseThrow(() -> new Refusal("message_not_found"));
    return Json.object(
        "channel", place.id(),
        "permalink",
            "https://%s.slack.com/archives/%s/p%s"
                .formatted(call.workspace().name(), place.id(), post.stamp().replace(".", "")));
  }
}
