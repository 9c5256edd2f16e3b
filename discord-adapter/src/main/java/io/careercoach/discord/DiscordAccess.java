package io.careercoach.discord;

import net.dv8tion.jda.api.requests.RestConfig;

/** The way into Discord that whoever runs the coach has given. */
public record DiscordAccess(String api, String token) {
  /** Where Discord is, unless somebody says otherwise. */
  public static final String PUBLIC = RestConfig.DEFAULT_BASE_URL;

  public DiscordAccess {
    api = api.endsWith("/") ? api : api + "/";
  }

  @Override
  public String toString() {
    return "DiscordAccess[" + api + "]";
  }
}
