package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages come, change and go, and the app is told. */
final class Messages {
  private final World world;

  Messages(World world) {
    this.world = world;
  }

  /** A message with nothing in it. */
  ObjectNode blank(Place place, ObjectNode author) {
    return Json.object(
        "id", world.ids.next(),
        "type", 0,
        "channel_id", place.id(),
        "author", author,
        "content", "",
        "timestamp", world.clock.instant().toString(),
        "edited_timestamp", Json.none(),
        "tts", false,
        "mention_everyone", false,
        "mentions", Json.array(),
        "mention_roles", Json.array(),
        "attachments", Json.array(),
        "embeds", Json.array(),
        "components", Json.array(),
        "pinned", false,
        "flags", 0);
  }

  Post appears(Post post) {
    post.place().shows(post);
    world.news.tells("MESSAGE_CREATE", post);
    return post;
  }

  Post changes(Post post) {
    post.place().shows(post);
    world.news.tells("MESSAGE_UPDATE", post);
    return post;
  }

  void vanishes(Post post) {
    post.place().removes(post.id());
    world.news.isGone(post);
  }

  /** The post as it stands now. */
  Post current(Post post) {
    return post.place()
        .post(post.id())
        .orElseThrow(() -> new AssertionError("this message is gone: " + post.text()));
  }
}
