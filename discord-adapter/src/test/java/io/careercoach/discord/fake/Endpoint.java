package io.careercoach.discord.fake;

import java.util.regex.Pattern;

/** The addresses of the REST API that are there, by the names of docs.discord.com. */
public enum Endpoint {
  GET_GATEWAY("GET", "/gateway", 10, 10),
  GET_GATEWAY_BOT("GET", "/gateway/bot", 10, 10),
  GET_CURRENT_USER("GET", "/users/@me", 10, 10),
  GET_USER("GET", "/users/{user}", 30, 30),
  GET_CURRENT_APPLICATION("GET", "/applications/@me", 10, 10),
  GET_OAUTH_APPLICATION("GET", "/oauth2/applications/@me", 10, 10),
  CREATE_DM("POST", "/users/@me/channels", 10, 10),
  GET_COMMANDS("GET", "/applications/{application}/commands", 10, 10),
  CREATE_COMMAND("POST", "/applications/{application}/commands", 5, 20),
  OVERWRITE_COMMANDS("PUT", "/applications/{application}/commands", 5, 20),
  DELETE_COMMAND("DELETE", "/applications/{application}/commands/{command}", 5, 20),
  GET_GUILD_COMMANDS("GET", "/applications/{application}/guilds/{guild}/commands", 10, 10),
  OVERWRITE_GUILD_COMMANDS("PUT", "/applications/{application}/guilds/{guild}/commands", 5, 20),
  GET_GUILD_MEMBER("GET", "/guilds/{guild}/members/{user}", 5, 1),
  GET_CHANNEL("GET", "/channels/{channel}", 5, 5),
  GET_MESSAGES("GET", "/channels/{channel}/messages", 5, 5),
  GET_MESSAGE("GET", "/channels/{channel}/messages/{message}", 5, 5),
  CREATE_MESSAGE("POST", "/channels/{channel}/messages", 5, 5),
  EDIT_MESSAGE("PATCH", "/channels/{channel}/messages/{message}", 5, 5),
  DELETE_MESSAGE("DELETE", "/channels/{channel}/messages/{message}", 5, 1),
  TRIGGER_TYPING("POST", "/channels/{channel}/typing", 5, 5),
  CREATE_INTERACTION_RESPONSE("POST", "/interactions/{interaction}/{token}/callback", 5, 5),
  CREATE_FOLLOWUP("POST", "/webhooks/{application}/{token}", 5, 2),
  GET_ORIGINAL_RESPONSE("GET", "/webhooks/{application}/{token}/messages/@original", 5, 2),
  EDIT_ORIGINAL_RESPONSE("PATCH", "/webhooks/{application}/{token}/messages/@original", 5, 2),
  DELETE_ORIGINAL_RESPONSE("DELETE", "/webhooks/{application}/{token}/messages/@original", 5, 2),
  GET_FOLLOWUP("GET", "/webhooks/{application}/{token}/messages/{message}", 5, 2),
  EDIT_FOLLOWUP("PATCH", "/webhooks/{application}/{token}/messages/{message}", 5, 2),
  DELETE_FOLLOWUP("DELETE", "/webhooks/{application}/{token}/messages/{message}", 5, 2);

  final String method;
  final String path;

  /** How many calls are let in during a period; Discord publishes none of them but tells them. */
  final int atOnce;

  final int seconds;
  final Pattern pattern;

  Endpoint(String method, String path, int atOnce, int seconds) {
    this.method = method;
    this.path = path;
    this.atOnce = atOnce;
    this.seconds = seconds;
    pattern = Pattern.compile(path.replaceAll("\\{(\\w+)}", "(?<$1>[^/@]+)"));
  }

  /** Whether a bot's token is asked for; an interaction's token is in the address. */
  boolean needsToken() {
    return !path.contains("{token}");
  }

  /** Whether it counts for the 50 a second (topics/rate-limits#global-rate-limit). */
  boolean countsForAll() {
    return needsToken();
  }
}
