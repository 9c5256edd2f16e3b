package io.careercoach.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

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
}
