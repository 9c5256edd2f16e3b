package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes messages, changes them, takes them away, and lets the app know. */
final class Messages {
  private final World world;

  Messages(World world) {
    this.world = world;
  }

  /** A new message; what the app is told comes with it. */
  Delivery writes(Place place, ObjectNode message, List<String> asked) {
    return tells(keeps(place, message, Optional.empty(), asked));
  }

  Post whispers(Place place, Member reader, ObjectNode message, List<String> asked) {
    message.put("is_ephemeral", true);
    return keeps(place, message, Optional.of(reader), asked);
  }

  private Post keeps(
      Place place, ObjectNode message, Optional<Member> onlyFor, List<String> asked) {
    message.put("type", "message");
    message.put("ts", world.clock.stamp());
    message.put("team", place.workspace.id());
    Blocks.named(world, message.path("blocks"));
    var post = new Post(place, message, onlyFor, asked);
    place.shows(post);
    return post;
  }

  private Delivery tells(Post post) {
    var told = event(post.place(), post.json().deepCopy());
    var place = post.place();
    boolean calls = post.text().contains("<@" + place.workspace.app().botUser + ">");
    if (calls && place.kind() != Place.Kind.DIRECT && place.has(place.workspace.app().botUser)) {
      var mention = post.json().deepCopy();
      mention.put("type", "app_mention");
      mention.put("channel", place.id());
      world.news.tells(place.workspace, "app_mention", mention, !place.partners.isEmpty());
    }
    return told;
  }

  /** Another text or other blocks in the place of what was there. */
  Delivery changes(Post old, ObjectNode message) {
    Blocks.named(world, message.path("blocks"));
    message.set("edited", Json.object("user", old.author(), "ts", world.clock.stamp()));
    old.place().shows(old.with(message));
    return event(
        old.place(),
        hidden("message_changed")
            .<ObjectNode>set("message", message.deepCopy())
            .<ObjectNode>set("previous_message", old.json().deepCopy()));
  }

  Delivery deletes(Post post) {
    post.place().removes(post.stamp());
    return event(
        post.place(),
        hidden("message_deleted")
            .put("deleted_ts", post.stamp())
            .<ObjectNode>set("previous_message", post.json().deepCopy()));
  }

  private ObjectNode hidden(String subtype) {
    return Json.object(
        "type", "message", "subtype", subtype, "hidden", true, "ts", world.clock.stamp());
  }

  private Delivery event(Place place, ObjectNode event) {
    event.put("channel", place.id());
    event.put("channel_type", place.kind().type);
    var heard =
        place.has(place.workspace.app().botUser)
                && place.workspace.app().scopes.contains(place.kind().family() + ":history")
            ? Set.of("message." + place.kind().family())
            : Set.of("nothing");
    return world.news.tells(
        place.workspace, heard.iterator().next(), event, !place.partners.isEmpty());
  }
}
