package io.careercoach.app.settings;

import io.careercoach.discord.DiscordAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way into Discord that the environment gives, and what is wrong with it. */
public record DiscordTokens(Optional<DiscordAccess> access, List<String> findings) {
  static final String TOKEN = "DISCORD_TOKEN";
  static final String API = "DISCORD_API_URL";

  public DiscordTokens {
    findings = List.copyOf(findings);
  }

  public static DiscordTokens in(Map<String, String> environment) {
    var findings = new ArrayList<String>();
    var token = Tokens.given(environment, TOKEN);
    if (token.filter(text -> !text.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+")).isPresent()) {
      findings.add(
          TOKEN + ": expected a bot's token, three parts with dots between; copy it again");
    }
    var api = Tokens.given(environment, API).orElse(DiscordAccess.PUBLIC);
    boolean address = api.matches("https?://[^\\s]+");
    if (!address) {
      findings.add(API + ": expected an address that begins with https://");
    }
    return new DiscordTokens(
        token.filter(_ -> address).map(text -> new DiscordAccess(api, text)), findings);
  }
}
