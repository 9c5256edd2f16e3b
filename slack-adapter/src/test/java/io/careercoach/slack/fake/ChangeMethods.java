package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Changing what was written, and linking to it (docs.slack.dev/reference/methods/chat.update). */
final class ChangeMethods {
  private static final int LONGEST = 4_000;

  private ChangeMethods() {}

  static List<Method> all() {
    return List.of(
        Method.of("chat.update", Tier.THREE, "chat:write", ChangeMethods::updates),
        Method.of("chat.delete", Tier.THREE, "chat:write", ChangeMethods::deletes),
        Method.free("chat.getPermalink", Tier.MANY, ChangeMethods::links));
  }

  private static ObjectNode updates(Call call) {
    var place = call.place("channel");
    var post = own(call, place, call.need("ts"), "cant_update_message");
    if (place.archived) {
      throw new Refusal("is_inactive");
    }
    var content = Content.of(call);
    if (content.path("text").asText().length() > LONGEST) {
      throw new Refusal("msg_too_long");
    }
    var message = post.json().deepCopy();
    message.setAll(content);
    Content.filled(message);
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
