package io.careercoach.discord.connect;

import net.dv8tion.jda.api.requests.CloseCode;

/** Why Discord let the coach in no more, and what to do about it. */
final class Farewell {
  private Farewell() {}

  static String of(CloseCode code) {
    return switch (code) {
      case AUTHENTICATION_FAILED ->
          "the gateway does not take DISCORD_TOKEN (4004); copy it again from the page Bot of the"
              + " app";
      case SHARDING_REQUIRED ->
          "the bot is in more servers than one connection may serve (4011); the coach uses one";
      case INVALID_INTENTS, DISALLOWED_INTENTS ->
          "the gateway does not grant what the coach asks to hear ("
              + code.getCode()
              + "); look at the page Bot of the app, and whether this is the newest coach";
      default -> "the gateway closed for good (" + code.getCode() + ")";
    };
  }
}
