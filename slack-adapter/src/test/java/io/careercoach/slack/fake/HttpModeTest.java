package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.MessageEvent;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** docs.slack.dev: apis/events-api, authentication/verifying-requests-from-slack. */
class HttpModeTest {
  private final FakeSlack slack = FakeSlack.patient();
  private final Member ana = slack.member("ana");

  @AfterEach
  void ends() {
    slack.close();
  }

  @Test
  void theRealBoltTakesTheSignature() throws Exception {
    var bot =
        new Bot(slack)
            .with(app -> {
              app.event(
                  MessageEvent.class,
                  (event, context) -> {
                    context.say("You said: " + event.getEvent().getText());
                    return context.ack();
                  });
              app.command("/goal", (request, context) -> context.ack("No goals yet"));
            });
    try (var receiver = Receiver.of(bot.bolt())) {
      var http = slack.speaksHttp(receiver.address());
      assertThat(http.isVerified()).isTrue();
      ana.says("hello").isAcked();
      assertThat(ana.hears().text()).isEqualTo("You said: hello");
      ana.types("/goal", "list").isAcked();
      assertThat(ana.hears().text()).isEqualTo("No goals yet");
    }
  }

  @Test
  void theRealBoltRefusesWhatIsForgedOrOld() throws Exception {
    try (var receiver = Receiver.of(new Bot(slack).bolt())) {
      var http = slack.speaksHttp(receiver.address());
      var good = http.request(ana.says("hello"));
      assertThat(http.sends(good).statusCode()).isEqualTo(200);
      var now = Instant.now();
      assertThat(http.sends(good.withBody(good.body().replace("hello", "howdy"))).statusCode())
          .isEqualTo(401);
      assertThat(http.sends(good.signed(now, "guessed")).statusCode()).isEqualTo(401);
      var old = now.minus(Duration.ofMinutes(6));
      assertThat(http.sends(good.signed(old, slack.app().signingSecret)).statusCode())
          .isEqualTo(401);
    }
  }
}
