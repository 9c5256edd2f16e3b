package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.FakeSlack;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slack takes the manifest, and it asks for no more than is used. */
class SlackManifestTest {

  @Test
  void forSocketsItNeedsNoAddress() {
    var manifest = SlackManifest.yaml(Optional.empty());
    try (var slack = FakeSlack.start()) {
      slack.isSetUpBy(manifest);
      assertThat(slack.app().socketMode).isTrue();
      assertThat(slack.app().commands).contains("/coach", "/goal", "/checkin", "/reflect");
      assertThat(slack.app().shortcuts).containsEntry("Save as my win", "save_win");
      assertThat(slack.app().scopes).hasSize(7);
    }
    assertThat(manifest).contains("SLACK_APP_TOKEN").doesNotContain("url:", "#@", "{url}");
  }

  @Test
  void forRequestsEverythingComesToOneAddress() {
    var manifest = SlackManifest.yaml(Optional.of("https://coach.example.org"));
    try (var slack = FakeSlack.start()) {
      slack.isSetUpBy(manifest);
      assertThat(slack.app().socketMode).isFalse();
    }
    assertThat(manifest)
        .contains("SLACK_SIGNING_SECRET", "url: https://coach.example.org/slack/events")
        .doesNotContain("SLACK_APP_TOKEN", "#@");
    assertThat(manifest.lines().filter(line -> line.contains("url: https"))).hasSize(6);
  }
}
