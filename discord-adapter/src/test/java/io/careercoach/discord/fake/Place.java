package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where messages are: a text channel, or the direct message of a member and the app. */
public final class Place {
  final World world;
  private final Optional<Guild> guild;
  private final Optional<Member> partner;
  private final String id;
  private final String name;
  private final Map<String, Post> posts = new LinkedHashMap<>();

  /** Every version of every post, also of those that are gone. */
  final List<Post> everything = new ArrayList<>();

  boolean hidden;
  boolean muted;

  private Place(World world, Optional<Guild> guild, Optional<Member> partner, String name) {
    this.world = world;
    this.guild = guild;
    this.partner = partner;
    this.name = name;
    id = world.ids.next();
  }

  static Place channel(Guild guild, String name) {
    return new Place(guild.world, Optional.of(guild), Optional.empty(), name);
  }

  static Place direct(World world, Member partner) {
    return new Place(world, Optional.empty(), Optional.of(partner), "");
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  Optional<Guild> guild() {
    return guild;
  }

  boolean isDirect() {
    return partner.isPresent();
  }

  Optional<Member> partner() {
    return partner;
  }

  /** Whether the member can read here. */
  boolean has(Member member) {
    return partner
        .map(member::equals)
        .orElseGet(() -> guild.orElseThrow().members.contains(member));
  }

  /** Whether the app can read here. */
  boolean isOpenToApp() {
    return guild.map(server -> server.installed && !hidden).orElse(true);
  }

  /** Somebody takes the app's right to see the channel, or gives it back. */
  public Place hidesFromApp(boolean now) {
    return with(() -> hidden = now);
  }

  /** Somebody takes the app's right to write in the channel, or gives it back. */
  public Place mutesApp(boolean now) {
    return with(() -> muted = now);
  }

  private Place with(Runnable change) {
    world.does(() -> {
      change.run();
      world.news.tells("CHANNEL_UPDATE", this);
    });
    return this;
  }

  /** What the app may not do here. */
  private Object[] overwrites() {
    long denied = (hidden ? Rights.VIEW_CHANNEL : 0) | (muted ? Rights.SEND_MESSAGES : 0);
    return denied == 0
        ? new Object[0]
        : new Object[] {
          Json.object("id", world.app.id, "type", 1, "allow", "0", "deny", Long.toString(denied))
        };
  }

  /** An admin deletes the channel. */
  public void isDeleted() {
    world.does(() -> {
      world.news.tells("CHANNEL_DELETE", this);
      world.places.remove(id);
    });
  }

  /** What everybody here can read, oldest first. */
  public List<Post> posts() {
    return world.looks(() -> all().stream().filter(post -> post.onlyFor().isEmpty()).toList());
  }

  List<Post> all() {
    return List.copyOf(posts.values());
  }

  Optional<Post> post(String message) {
    return Optional.ofNullable(posts.get(message));
  }

  /** A new post, or a new version of one. */
  void shows(Post post) {
    posts.put(post.id(), post);
    everything.add(post);
  }

  void removes(String message) {
    posts.remove(message);
  }

  ObjectNode json() {
    var channel =
        Json.object(
            "id",
            id,
            "type",
            isDirect() ? 1 : 0,
            "flags",
            0,
            "last_message_id",
            all().isEmpty() ? Json.none() : all().getLast().id());
    partner.ifPresent(member -> channel.set("recipients", Json.array(member.json())));
    guild.ifPresent(server ->
        channel.setAll(
            Json.object(
                "guild_id",
                server.id(),
                "name",
                name,
                "position",
                0,
                "permission_overwrites",
                Json.array(overwrites()),
                "parent_id",
                Json.none(),
                "topic",
                Json.none(),
                "rate_limit_per_user",
                0,
                "nsfw",
                false)));
    return channel;
  }
}
