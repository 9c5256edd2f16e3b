package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A server, with its channels and the people in it. */
public final class Guild {
  final World world;
  private final String id;
  private final String name;
  final Set<Member> members = new LinkedHashSet<>();

  /** Whether the app was added to it. */
  boolean installed = true;

  private boolean out;
  private String locale = "en-US";

  Guild(World world, String name) {
    this.world = world;
    this.name = name;
    id = world.ids.next();
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The text channel of this name, made now unless it is there. */
  public Place channel(String called) {
    return world.changes(() ->
        channels()
            .filter(place -> place.name().equals(called))
            .findFirst()
            .orElseGet(() -> {
              var place = world.adds(Place.channel(this, called));
              world.news.tells("CHANNEL_CREATE", place);
              return place;
            }));
  }

  /** A member comes in. */
  public Guild isJoinedBy(Member... people) {
    return world.changes(() -> {
      members.addAll(Set.of(people));
      return this;
    });
  }

  public Guild isLeftBy(Member member) {
    world.does(() -> members.remove(member));
    return this;
  }

  public Guild speaks(String language) {
    locale = language;
    return this;
  }

  /** An admin adds the app. */
  public void addsApp() {
    world.does(() -> {
      installed = true;
      world.news.tells("GUILD_CREATE", this, whole());
    });
  }

  /** An admin takes the app out. */
  public void removesApp() {
    world.does(() -> {
      world.news.tells("GUILD_DELETE", this, Json.object("id", id));
      installed = false;
    });
  }

  /** Discord has an outage of this server, or it is over. */
  public void isOut(boolean now) {
    world.does(() -> {
      out = now;
      world.news.tells(out ? "GUILD_DELETE" : "GUILD_CREATE", this, out ? unavailable() : whole());
    });
  }

  boolean isOut() {
    return out;
  }

  String locale() {
    return locale;
  }

  Stream<Place> channels() {
    return world.places.values().stream().filter(place -> place.guild().equals(Optional.of(this)));
  }

  ObjectNode unavailable() {
    return Json.object("id", id, "unavailable", true);
  }

  /** As an interaction tells of it. */
  ObjectNode part() {
    return Json.object("id", id, "locale", locale, "features", Json.array());
  }

  /** As GUILD_CREATE tells of it. */
  ObjectNode whole() {
    var guild =
        Json.object(
            "id",
            id,
            "name",
            name,
            "owner_id",
            members.stream().map(Member::id).findFirst().orElse(world.app.id),
            "roles",
            Json.array(everyone()),
            "channels",
            Json.array(channels().map(Place::json).toArray()),
            "members",
            Json.array(self()),
            "joined_at",
            world.clock.instant().toString(),
            "large",
            false,
            "unavailable",
            false,
            "member_count",
            members.size() + 1,
            "preferred_locale",
            locale);
    for (var empty :
        new String[] {
          "threads",
          "guild_scheduled_events",
          "emojis",
          "stickers",
          "voice_states",
          "presences",
          "stage_instances",
          "soundboard_sounds",
          "features"
        }) {
      guild.set(empty, Json.array());
    }
    guild.put("premium_progress_bar_enabled", false).put("nsfw_level", 0).put("premium_tier", 0);
    guild.put("afk_timeout", 300);
    return guild;
  }

  private ObjectNode self() {
    return Json.object("user", world.app.user()).setAll(membership());
  }

  ObjectNode membership() {
    return Json.object(
        "nick", Json.none(),
        "avatar", Json.none(),
        "roles", Json.array(),
        "joined_at", world.clock.instant().toString(),
        "premium_since", Json.none(),
        "deaf", false,
        "mute", false,
        "pending", false,
        "flags", 0);
  }

  private ObjectNode everyone() {
    return Json.object(
        "id",
        id,
        "name",
        "@everyone",
        "color",
        0,
        "colors",
        Json.object("primary_color", 0),
        "hoist",
        false,
        "position",
        0,
        "permissions",
        Rights.usual(),
        "managed",
        false,
        "mentionable",
        false,
        "flags",
        0);
  }
}
