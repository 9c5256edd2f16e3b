package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.MessageEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * docs.slack.dev/apis/events-api and docs.slack.dev/authentication/verifying-requests-from-slack.
 */
class HttpModeTest {
  private final FakeSlack slack = FakeSlack.start();
  private final Member ana = slack.member("ana");

  @AfterEach
  void ends() {
    slack.close();
  }

  private static Map<String, List<String>> next(Receiver receiver) throws InterruptedException {
    var next = receiver.requests.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no request");
    }
    return next;
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

  @Test
  void whatFailsComesAgainAndSaysSo() throws Exception {
    try (var receiver = Receiver.always(500)) {
      slack.speaksHttp(receiver.address());
      var said = ana.says("hello");
      assertThat(next(receiver)).doesNotContainKey("X-slack-retry-num");
      var again = next(receiver);
      assertThat(again.get("X-slack-retry-num")).containsExactly("1");
      assertThat(again.get("X-slack-retry-reason")).containsExactly("http_error");
      slack.awaits("the second failure", () -> said.failures() == 2);
      slack.passes(Duration.ofMinutes(1));
      assertThat(next(receiver).get("X-slack-retry-num")).containsExactly("2");
      slack.awaits("the third failure", () -> said.failures() == 3);
      slack.passes(Duration.ofMinutes(5));
      assertThat(next(receiver).get("X-slack-retry-num")).containsExactly("3");
      assertThat(said.failure()).isEqualTo("http_error");
    }
  }

  @Test
  void theAppMaySayThatItWantsNoMore() throws Exception {
    try (var receiver =
        new Receiver((exchange, _) -> {
          exchange.getResponseHeaders().set("X-Slack-No-Retry", "1");
          Door.answers(exchange, 500, "");
        })) {
      slack.speaksHttp(receiver.address());
      var said = ana.says("hello");
      assertThat(said.failure()).isEqualTo("http_error");
      assertThat(said.attempts()).isOne();
    }
  }

  @Test
  void anAnswerAfterThreeSecondsIsTooLate() throws Exception {
    var goesOn = new CountDownLatch(1);
    try (var receiver =
        new Receiver((exchange, _) -> {
          goesOn.await();
          Door.answers(exchange, 200, "");
        })) {
      slack.speaksHttp(receiver.address());
      var said = ana.says("hello");
      next(receiver);
      slack.passes(Duration.ofSeconds(3));
      assertThat(next(receiver).get("X-slack-retry-reason")).containsExactly("http_timeout");
      goesOn.countDown();
      said.isAcked();
      slack.awaits("the late answer", () -> said.lateAcks() == 1);
    }
  }

  @Test
  void aCommandThatFailsIsToldToTheMember() throws Exception {
    try (var receiver = Receiver.always(500)) {
      slack.speaksHttp(receiver.address());
      assertThat(ana.types("/goal", "list").failure()).isEqualTo("http_error");
      assertThat(ana.sees().getLast().text()).contains("dispatch_failed");
    }
    assertThat(ana.types("/goal", "list").failure()).isEqualTo("connection_failed");
  }
}
