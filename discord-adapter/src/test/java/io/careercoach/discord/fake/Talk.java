package io.careercoach.discord.fake;

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

  Post says(Place place, String words, Optional<Post> to, List<Upload> files) {
    return world.changes(() -> {
      if (!place.has(member)) {
        throw new AssertionError(member.name() + " is not in " + place.name());
      }
      if (place.isDirect() && !DirectMessages.meets(world, member)) {
        throw new AssertionError(member.name() + " shares no server with the app");
      }
      var json = world.messages.blank(place, member.json());
      json.put("content", words);
      json.set("attachments", world.files.keeps(place, files));
      to.ifPresent(other -> Replies.marks(json, other));
      var called = new Mentions(world, place, words);
      called.marks(json, called.all());
      return world.messages.appears(new Post(place, json, Optional.empty(), called.all()));
    });
  }

  Post edits(Post own, String words) {
    return world.changes(() -> {
      var json = world.messages.current(own).json().deepCopy();
      json.put("content", words).put("edited_timestamp", world.clock.instant().toString());
      var called = new Mentions(world, own.place(), words);
      called.marks(json, called.all());
      return world.messages.changes(own.with(json, called.all()));
    });
  }

  void deletes(Post own) {
    world.does(() -> world.messages.vanishes(own));
  }
}
