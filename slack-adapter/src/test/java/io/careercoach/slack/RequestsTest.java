package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.connect.Requests;
import io.careercoach.slack.connect.Visit;
import io.careercoach.slack.fake.HttpMode;
import io.careercoach.slack.fake.Member;
import io.careercoach.slack.fake.SignedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is let in over HTTP, and what is not. */
class RequestsTest extends InSlack {
  private HttpMode http;
  private Member ana;

  RequestsTest() {
    way = Way.REQUESTS;
  }

  @BeforeEach
  void meetAna() {
    http = practice.http();
    ana = fake.member("ana");
    ana.says("/goal list").isAcked();
    ana.hears("You have no active goal");
  }

  private int status(SignedRequest request) {
    return http.sends(request).statusCode();
  }

  private long answers() {
    return ana.sees().stream().filter(post -> post.words().contains("Just write to me")).count();
  }

  /** One that nobody has delivered yet. */
  private SignedRequest help() {
    var known = http.request(ana.says("/goal list").isAcked());
    ana.hears("You have no active goal");
    var stamp = ana.sees().getLast().stamp();
    var words = known.body().replace("/goal list", "/help");
    var fresh = words.replaceAll("\"ts\":\"[^\"]+\"", "\"ts\":\"" + stamp + "9\"");
    return known.withBody(fresh).signed(Instant.now(), fake.app().signingSecret);
  }

  @Test
  void theAddressIsVerifiedAndSaysThatItWorks() throws Exception {
    assertThat(http.isVerified()).isTrue();
    assertThat(http.sends(http.form("ssl_check=1&token=x")).statusCode()).isEqualTo(200);
    var seen = practice.visit("GET", "/slack/events");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body()).contains("the address works");
    assertThat(practice.visit("PUT", "/slack/events").status()).isEqualTo(405);
    assertThat(practice.visit("GET", "/slack/nothing").status()).isEqualTo(404);
  }

  @Test
  void whatIsForgedStaleOrFromTheFutureIsNotHeard() {
    var good = help();
    var secret = fake.app().signingSecret;
    var now = Instant.now();
    assertThat(status(good.signed(now, "guessed"))).isEqualTo(401);
    assertThat(status(good.signed(now.minus(Duration.ofSeconds(302)), secret))).isEqualTo(401);
    assertThat(status(good.signed(now.plus(Duration.ofSeconds(302)), secret))).isEqualTo(401);
    assertThat(status(good.withBody(good.body().replace("/help", "/wins")))).isEqualTo(401);
    assertThat(status(good.without("X-Slack-Signature"))).isEqualTo(401);
    assertThat(status(good.without("X-Slack-Request-Timestamp"))).isEqualTo(401);
    assertThat(answers()).isZero();

    assertThat(status(good)).isEqualTo(200);
    ana.hears("Just write to me");
  }

  @Test
  void theSameEventFourTimesAtOnceIsHeardOnce() throws Exception {
    var event = help();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          List.of("0", "1", "2", "3").stream()
              .map(again -> threads.submit(() -> status(event.with("X-Slack-Retry-Num", again))))
              .toList();
      for (var one : sent) {
        assertThat(one.get()).isEqualTo(200);
      }
    }
    ana.hears("Just write to me");
    ana.says("/goal list").isAcked();
    ana.hears("You have no active goal");
    assertThat(answers()).isOne();
  }

  @Test
  void onlyTheLastRetryOfAnEventIsHeard() {
    assertThat(status(help().with("X-Slack-Retry-Num", "3"))).isEqualTo(200);
    ana.hears("Just write to me");
  }

  @Test
  void wellSignedNonsenseEndsNothing() {
    for (var json : List.of("[]", "{}", "x", "{\"type\":\"event_callback\"}", "null", "")) {
      assertThat(status(http.request(json))).as(json).isBetween(400, 499);
    }
    for (var form : List.of("payload=%7B", "payload=%5B%5D", "payload=null", "payload=")) {
      assertThat(status(http.form(form))).as(form).isBetween(400, 499);
    }
    assertThat(status(help())).isEqualTo(200);
    ana.hears("Just write to me");
  }

  @Test
  void aBodyThatIsTooLongIsNotRead() {
    var entrance = practice.slack.entrance().orElseThrow();
    byte[] much = new byte[Requests.LARGEST + 1];
    var visit = new Visit("POST", "/slack/events", Map.of(), Map.of(), much);
    assertThat(entrance.answer(visit).status()).isEqualTo(413);
  }

  @Test
  void whoSlackDoesNotTellOfInTimeIsAnsweredInTimeAllTheSame() {
    try (var _ = fake.next("users.info").hangs()) {
      var ben = fake.member("ben");
      assertThat(ben.says("/help").ackTime()).isLessThan(Duration.ofSeconds(3));
      ben.hears("Just write to me");
    }
  }
}
