package io.careercoach.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.SlackAccess;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TokensTest {

  @Test
  void withoutAnyTokenThereIsNoPlatformAndNothingWrong() {
    var tokens = Tokens.in(Map.of("SLACK_BOT_TOKEN", " "));

    assertThat(tokens.none()).isTrue();
    assertThat(tokens.findings()).isEmpty();
  }

  @Test
  void slackNeedsItsBotAndAWayIn() {
    assertThat(Tokens.in(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1")).slack())
        .isTrue();
    assertThat(Tokens.in(Map.of("SLACK_BOT_TOKEN", "xoxb-1")).findings())
        .singleElement()
        .asString()
        .startsWith("SLACK_APP_TOKEN: not set");
    assertThat(Tokens.in(Map.of("SLACK_SIGNING_SECRET", "s")).findings())
        .singleElement()
        .asString()
        .startsWith("SLACK_BOT_TOKEN: not set");
  }

  @Test
  void aTokenOfTheWrongKindIsToldWithoutShowingIt() {
    var tokens = Tokens.in(Map.of("SLACK_BOT_TOKEN", "xapp-canary", "SLACK_APP_TOKEN", "xapp-1"));

    assertThat(tokens.findings())
        .singleElement()
        .asString()
        .contains("SLACK_BOT_TOKEN")
        .doesNotContain("canary");
  }

  @Test
  void workspacesInstallItOverHttpOnly() {
    var client = Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "s");
    assertThat(Tokens.in(client).findings())
        .singleElement()
        .asString()
        .startsWith("SLACK_SIGNING_SECRET: not set");
    var all = new HashMap<>(client);
    all.put("SLACK_SIGNING_SECRET", "t");
    assertThat(SlackTokens.in(all).access())
        .hasValueSatisfying(way -> assertThat(way).isInstanceOf(SlackAccess.Installed.class));
    all.put("SLACK_BOT_TOKEN", "xoxb-1");
    assertThat(Tokens.in(all).findings())
        .singleElement()
        .asString()
        .startsWith("SLACK_BOT_TOKEN: not used");
    assertThat(Tokens.in(Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_SIGNING_SECRET", "t")).findings())
        .singleElement()
        .asString()
        .startsWith("SLACK_CLIENT_SECRET: not set");
  }

  @Test
  void ofTwoWaysSocketsAreTakenUnlessTheModeSaysOtherwise() {
    var both =
        Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1", "SLACK_SIGNING_SECRET", "s");
    assertThat(SlackTokens.in(both).access())
        .hasValueSatisfying(way -> assertThat(way).isInstanceOf(SlackAccess.BySockets.class));
    assertThat(SlackTokens.in(with(both, "http")).access())
        .hasValueSatisfying(way -> assertThat(way).isInstanceOf(SlackAccess.ByRequests.class));
    assertThat(SlackTokens.in(with(both, "html")).findings())
        .containsExactly("COACH_SLACK_MODE: expected socket or http, found \"html\"");
    var sockets = Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1");
    assertThat(Tokens.in(with(sockets, "http")).findings())
        .singleElement()
        .asString()
        .startsWith("SLACK_SIGNING_SECRET: not set");
  }

  @Test
  void noWayShowsItsSecrets() {
    var all = Map.of("SLACK_BOT_TOKEN", "xoxb-canary", "SLACK_APP_TOKEN", "xapp-canary");
    assertThat(SlackTokens.in(all).toString()).doesNotContain("canary");
    var http =
        Map.of(
            "SLACK_CLIENT_ID", "1.2",
            "SLACK_CLIENT_SECRET", "canary",
            "SLACK_SIGNING_SECRET", "canary");
    assertThat(SlackTokens.in(http).toString()).doesNotContain("canary");
  }

  @Test
  void discordNeedsItsTokenOnly() {
    var token = "MTIz.canary.canary";
    assertThat(Tokens.in(Map.of("DISCORD_TOKEN", token)).discord()).isTrue();
    assertThat(DiscordTokens.in(Map.of("DISCORD_TOKEN", token)).toString())
        .doesNotContain("canary");
    assertThat(Tokens.in(Map.of("DISCORD_TOKEN", "canary")).findings())
        .singleElement()
        .asString()
        .startsWith("DISCORD_TOKEN: expected a bot's token")
        .doesNotContain("canary");
    assertThat(
            Tokens.in(Map.of("DISCORD_TOKEN", token, "DISCORD_API_URL", "discord.com")).findings())
        .containsExactly("DISCORD_API_URL: expected an address that begins with https://");
  }

  private static Map<String, String> with(Map<String, String> given, String mode) {
    var all = new HashMap<>(given);
    all.put("COACH_SLACK_MODE", mode);
    return all;
  }
}
