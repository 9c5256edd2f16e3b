package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/apis/web-api/rate-limits. */
class PaceTest extends AtNoon {

  private void posts(String who) throws Exception {
    app.chatPostMessage(call -> call.channel(slack.member(who).dm().id()).text("x"));
  }

  @Test
  void ofMessagesIsOneASecondInAChannelAfterAShortBurst() throws Exception {
    for (int i = 0; i < 3; i++) {
      posts("ana");
    }
    assertThatThrownBy(() -> posts("ana"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            no -> {
              assertThat(no.getResponse().code()).isEqualTo(429);
              assertThat(no.getResponse().header("Retry-After")).isEqualTo("1");
              assertThat(no.getError().getError()).isEqualTo("ratelimited");
            });
    posts("ben");
    slack.passes(Duration.ofSeconds(1));
    posts("ana");
  }

  @Test
  void ofOtherMethodsIsThatOfTheirTier() throws Exception {
    for (int i = 0; i < 50; i++) {
      app.teamInfo(call -> call);
    }
    assertThatThrownBy(() -> app.teamInfo(call -> call))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            no -> assertThat(no.getResponse().header("Retry-After")).isEqualTo("2"));
  }

  @Test
  void ofTheWholeWorkspaceMayBeLimitedToo() throws Exception {
    slack.allowsMessages(2);
    posts("ana");
    posts("ben");
    assertThatThrownBy(() -> posts("cora"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            no -> assertThat(no.getResponse().header("Retry-After")).isEqualTo("30"));
  }

  @Test
  void canBeForgotten() throws Exception {
    slack.hasNoLimits();
    for (int i = 0; i < 10; i++) {
      posts("ana");
    }
    assertThat(slack.member("ana").sees()).hasSize(10);
  }
}
