package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom a text calls (resources/message#allowed-mentions-object). */
final class Mentions {
  private static final Pattern CALLS =
      Pattern.compile("<@!?(?<user>\\d+)>|<@&(?<role>\\d+)>|@(?<all>everyone|here)");

  private final World world;
  private final Place place;
  private final List<String> users = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private final List<String> everybody = new ArrayList<>();

  Mentions(World world, Place place, String text) {
    this.world = world;
    this.place = place;
    var call = CALLS.matcher(text);
    while (call.find()) {
      Optional.ofNullable(call.group("user")).filter(this::isKnown).ifPresent(users::add);
      Optional.ofNullable(call.group("role")).ifPresent(roles::add);
      Optional.ofNullable(call.group("all"))
          .filter(_ -> !place.isDirect())
          .ifPresent(everybody::add);
    }
  }

  private boolean isKnown(String user) {
    return world.app.id.equals(user) || world.member(user).isPresent();
  }

  /** All of them, as if everything was allowed. */
  List<String> all() {
    return Stream.of(users, roles, everybody).flatMap(List::stream).distinct().toList();
  }

  /**
   * Those of them that are allowed.
   *
   * @param kinds what is allowed when nothing is said
   */
  List<String> allowed(JsonNode allowed, Set<String> kinds, Optional<Post> repliesTo) {
    var parsed = new LinkedHashSet<String>();
    Json.each(allowed.path("parse")).forEach(kind -> parsed.add(kind.asText()));
    var open = allowed.isObject() ? parsed : kinds;
    var called = new LinkedHashSet<String>();
    users.stream()
        .filter(user -> open.contains("users") || names(allowed, "users", user))
        .forEach(called::add);
    roles.stream()
        .filter(role -> open.contains("roles") || names(allowed, "roles", role))
        .forEach(called::add);
    everybody.stream().filter(_ -> open.contains("everyone")).forEach(called::add);
    repliesTo
        .filter(_ -> allowed.isObject() ? allowed.path("replied_user").asBoolean() : true)
        .ifPresent(other -> called.add(other.author()));
    return List.copyOf(called);
  }

  private static boolean names(JsonNode allowed, String kind, String id) {
    return Json.each(allowed.path(kind)).anyMatch(one -> one.asText().equals(id));
  }

  /** Writes into the message who is called. */
  void marks(ObjectNode json, List<String> called) {
    json.put("mention_everyone", called.contains("everyone") || called.contains("here"));
    json.set("mention_roles", Json.array(called.stream().filter(roles::contains).toArray()));
    json.set("mentions", Json.array(called.stream().flatMap(this::user).toArray()));
  }

  private Stream<ObjectNode> user(String id) {
    var user =
        world.app.id.equals(id)
            ? Optional.of(world.app.user())
            : world.member(id).map(Member::json);
    if (user.isPresent()) {
      place.guild().ifPresent(guild -> user.get().set("member", guild.membership()));
    }
    return user.stream();
  }
}
