package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writing messages (docs.slack.dev/reference/methods/chat.postMessage, chat.postEphemeral). */
final class PostMethods {
  private static final int CUT = 40_000;

  private PostMethods() {}

  static List<Method> all() {
    return List.of(
        Method.of("chat.postMessage", Tier.POSTING, "chat:write", PostMethods::posts),
        Method.of("chat.postEphemeral", Tier.FOUR, "chat:write", PostMethods::whispers));
  }

  private static ObjectNode posts(Call call) {
    var place = Addressed.of(call);
    var message = byTheApp(call, Content.filled(call));
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

  private static ObjectNode byTheApp(Call call, ObjectNode content) {
    content.put("user", call.app().botUser);
    content.put("bot_id", call.app().botId);
    content.put("app_id", call.world().app.id);
    if (!content.has("text")) {
      content.put("text", "");
    }
    return content;
  }

  private static ObjectNode whispers(Call call) {
    var place = Addressed.of(call);
    var reader =
        call.world()
            .member(call.need("user"))
            .filter(member -> place.has(member.id()))
            .orElseThrow(() -> new Refusal("user_not_in_channel"));
    var message = byTheApp(call, Content.filled(call));
    if (message.path("text").asText().length() > CUT) {
      throw new Refusal("msg_too_long");
    }
    var post = call.world().messages.whispers(place, reader, message, Content.asked(call));
    return Json.object("message_ts", post.stamp());
  }
}
