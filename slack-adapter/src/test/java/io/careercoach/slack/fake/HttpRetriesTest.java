package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/apis/events-api, "Retries", over HTTP. */
class HttpRetriesTest extends AtNoon {

  private static Map<String, List<String>> next(Receiver receiver) throws InterruptedException {
    var next = receiver.requests.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no request");
    }
    return next;
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
