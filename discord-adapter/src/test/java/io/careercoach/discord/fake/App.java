package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/** The app as it is set up in the developer portal. */
public final class App {
  private final World world;
  final String id;
  private String token;

  /** Members who added the app to themselves. */
  final Set<Member> owners = new HashSet<>();

  /** Privileged intents that are switched on. */
  long privileged;

  App(World world) {
    this.world = world;
    id = world.ids.next();
    token = secret();
  }

  private String secret() {
    var who = Base64.getEncoder().withoutPadding();
    return who.encodeToString(id.getBytes(StandardCharsets.UTF_8)) + ".Fake." + world.ids.next();
  }

  public String id() {
    return id;
  }

  /** Its name, as members call it in a message. */
  public String mention() {
    return "<@" + id + ">";
  }

  public String token() {
    return world.looks(() -> token);
  }

  /** The token is no good any more; there is a new one. */
  public void getsNewToken() {
    world.does(() -> token = secret());
  }

  boolean knows(String given) {
    return token.equals(given);
  }

  /** The owner switches on one of the privileged intents, by its bit. */
  public App isGranted(long intent) {
    world.does(() -> privileged |= intent);
    return this;
  }

  ObjectNode user() {
    return Json.object(
        "id",
        id,
        "username",
        "Career Coach",
        "discriminator",
        "1234",
        "global_name",
        Json.none(),
        "avatar",
        Json.none(),
        "bot",
        true,
        "public_flags",
        0);
  }

  ObjectNode self() {
    var self = user();
    self.setAll(
        Json.object(
            "verified",
            true,
            "mfa_enabled",
            true,
            "locale",
            "en-US",
            "email",
            Json.none(),
            "flags",
            0));
    return self;
  }

  ObjectNode application() {
    return Json.object(
        "id", id,
        "name", "Career Coach",
        "icon", Json.none(),
        "description", "",
        "bot_public", true,
        "bot_require_code_grant", false,
        "verify_key", "0".repeat(64),
        "team", Json.none(),
        "flags", flags(),
        "approximate_guild_count", world.guilds.size(),
        "bot", user());
  }

  private long flags() {
    return (privileged & Intent.MESSAGE_CONTENT.bit()) == 0 ? 0 : 1 << 19;
  }
}
