package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Methods about places (docs.slack.dev/reference/methods/conversations.open and its neighbours).
 */
final class ConversationMethods {
  private static final int MOST_AT_ONCE = 999;

  private ConversationMethods() {}

  static List<Method> all() {
    return List.of(
        new Method(
            "conversations.open",
            Tier.THREE,
            Method.Caller.BOT,
            List.of("channels:manage", "groups:write", "im:write", "mpim:write"),
            Opening::opens),
        reading("conversations.history", "history", ConversationMethods::history),
        reading("conversations.replies", "history", ConversationMethods::replies),
        reading("conversations.info", "read", ConversationMethods::info));
  }

  private static Method reading(String name, String right, Method.Work work) {
    var scopes = Stream.of(Place.Kind.values()).map(kind -> kind.family() + ":" + right).toList();
    return new Method(
        name,
        Tier.THREE,
        Method.Caller.BOT,
        scopes,
        call -> {
          call.needs(List.of(call.place("channel").kind().family() + ":" + right));
          return work.on(call);
        });
  }

  private static ObjectNode history(Call call) {
    return page(call, readable(call).filter(post -> post.thread().isEmpty()).sorted(newestFirst()));
  }

  private static ObjectNode replies(Call call) {
    var first = call.need("ts");
    if (readable(call).noneMatch(post -> post.stamp().equals(first))) {
      throw new Refusal("thread_not_found");
    }
    return page(
        call,
        readable(call)
            .filter(
                post -> post.stamp().equals(first) || post.thread().equals(Optional.of(first))));
  }

  private static Comparator<Post> newestFirst() {
    return Comparator.comparing(Post::stamp).reversed();
  }

  private static Stream<Post> readable(Call call) {
    var place = call.place("channel");
    if (!place.has(call.app().botUser)) {
      throw new Refusal("not_in_channel");
    }
    return place.posts().stream();
  }

  private static ObjectNode page(Call call, Stream<Post> posts) {
    int limit = call.number("limit", 100);
    if (limit < 1 || limit > MOST_AT_ONCE) {
      throw new Refusal("invalid_limit");
    }
    int start = call.find("cursor").map(cursor -> Integer.parseInt(cursor.substring(1))).orElse(0);
    var all = posts.filter(post -> within(call, post)).toList();
    var page = all.stream().skip(start).limit(limit).map(post -> told(call, post)).toArray();
    boolean more = start + limit < all.size();
    return Json.object(
        "messages", Json.array(page),
        "has_more", more,
        "response_metadata", Json.object("next_cursor", more ? "c" + (start + limit) : ""));
  }

  /** Metadata comes only with {@code include_all_metadata}. */
  private static ObjectNode told(Call call, Post post) {
    var message = post.json().deepCopy();
    if (!call.flag("include_all_metadata")) {
      message.remove("metadata");
    }
    return message;
  }

  /** Stamps can be compared as they are: all have ten digits before the point. */
  private static boolean within(Call call, Post post) {
    boolean ends = call.flag("inclusive");
    int after = call.find("oldest").map(post.stamp()::compareTo).orElse(1);
    int before = call.find("latest").map(latest -> latest.compareTo(post.stamp())).orElse(1);
    return (after > 0 || ends && after == 0) && (before > 0 || ends && before == 0);
  }

  private static ObjectNode info(Call call) {
    return Json.object("channel", Opening.json(call, call.place("channel")));
  }
}
