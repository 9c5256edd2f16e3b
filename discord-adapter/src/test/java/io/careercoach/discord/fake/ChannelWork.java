package io.careercoach.discord.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The app reads and writes in channels (resources/message). */
final class ChannelWork {
  private static final int MOST = 100;
  private static final int USUAL = 50;

  private ChannelWork() {}

  static Map<Endpoint, Call.Work> all() {
    return Map.of(
        Endpoint.GET_CHANNEL, call -> Answer.of(call.open().json()),
        Endpoint.GET_MESSAGES, ChannelWork::lists,
        Endpoint.GET_MESSAGE, call -> Answer.of(call.post().json()),
        Endpoint.CREATE_MESSAGE, ChannelWork::creates,
        Endpoint.EDIT_MESSAGE, ChannelWork::edits,
        Endpoint.DELETE_MESSAGE, ChannelWork::deletes,
        Endpoint.TRIGGER_TYPING, ChannelWork::types);
  }

  private static Place writable(Call call) {
    var place = call.open();
    place.partner().ifPresent(member -> DirectMessages.mayWrite(call.world(), member));
    if (place.muted) {
      throw Refusal.missingPermissions();
    }
    return place;
  }

  private static Answer creates(Call call) {
    var place = writable(call);
    var earlier = call.world().nonces.earlier(call.json());
    if (earlier.isPresent()) {
      return Answer.of(earlier.get().json());
    }
    var draft = new Draft(call.world(), place, call.body(), Draft.Way.CHANNEL);
    var post = call.world().messages.appears(draft.written(replied(call, place)));
    call.world().nonces.keeps(call.json(), post);
    return Answer.of(post.json());
  }

  private static Optional<Post> replied(Call call, Place place) {
    var reference = call.json().path("message_reference");
    var to = Json.text(reference, "message_id").flatMap(place::post);
    if (reference.isObject()
        && to.isEmpty()
        && reference.path("fail_if_not_exists").asBoolean(true)) {
      throw Refusal.invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
    }
    return to;
  }

  private static Answer edits(Call call) {
    var post = call.post();
    if (!post.author().equals(call.world().app.id)) {
      throw new Refusal(403, 50005, "Cannot edit a message authored by another user");
    }
    var draft = new Draft(call.world(), post.place(), call.body(), Draft.Way.CHANNEL);
    return Answer.of(call.world().messages.changes(draft.changed(post)).json());
  }

  private static Answer deletes(Call call) {
    var post = call.post();
    if (!post.author().equals(call.world().app.id)) {
      throw post.place().isDirect()
          ? new Refusal(403, 50003, "Cannot execute action on a DM channel")
          : Refusal.missingPermissions();
    }
    call.world().messages.vanishes(post);
    return Answer.nothing();
  }

  private static Answer types(Call call) {
    writable(call);
    return Answer.nothing();
  }

  /** The newest first; with {@code after} those that come next, the newest of them first. */
  private static Answer lists(Call call) {
    int most = call.asked("limit").map(Integer::valueOf).orElse(USUAL);
    if (most < 1 || most > MOST) {
      throw Refusal.invalid(
          "limit", "NUMBER_TYPE_MAX", "int value should be between 1 and " + MOST + ".");
    }
    var posts = new ArrayList<>(call.open().posts());
    Stream<Post> asked;
    if (call.asked("after").isPresent()) {
      asked = posts.stream().filter(than(call, "after", order -> order > 0)).limit(most);
    } else {
      Collections.reverse(posts);
      asked = posts.stream().filter(than(call, "before", order -> order < 0)).limit(most);
    }
    var newestFirst = new ArrayList<>(asked.toList());
    newestFirst.sort((one, other) -> compare(other.id(), one.id()));
    return Answer.of(Json.array(newestFirst.stream().map(Post::json).toArray()));
  }

  private static Predicate<Post> than(Call call, String side, Predicate<Integer> order) {
    return post -> call.asked(side).map(id -> order.test(compare(post.id(), id))).orElse(true);
  }

  private static int compare(String one, String other) {
    return Long.compare(Long.parseLong(one), Long.parseLong(other));
  }
}
