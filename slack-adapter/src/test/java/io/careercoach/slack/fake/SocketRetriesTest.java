package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/apis/events-api, "Retries", over web sockets. */
class SocketRetriesTest extends AtNoon {
  @Test
  void anEventThatIsNotAcknowledgedComesFourTimes() throws Exception {
    var socket = RawSocket.open(slack);
    var said = ana.says("hello");
    var id = socket.hears("events_api").path("payload").path("event_id");
    var waits =
        new Duration[] {Duration.ofSeconds(3), Duration.ofSeconds(63), Duration.ofSeconds(303)};
    for (int again = 1; again <= waits.length; again++) {
      slack.passes(waits[again - 1].minusMillis(1));
      assertThat(said.attempts()).isEqualTo(again);
      slack.passes(Duration.ofMillis(1));
      var envelope = socket.hears("events_api");
      assertThat(envelope.path("payload").path("event_id")).isEqualTo(id);
      assertThat(envelope.path("retry_attempt").asInt()).isEqualTo(again);
      assertThat(envelope.path("retry_reason").asText()).isEqualTo("timeout");
    }
    slack.passes(Duration.ofHours(1));
    assertThat(said.failure()).isEqualTo("timeout");
    assertThat(said.attempts()).isEqualTo(4);
  }

  @Test
  void anAcknowledgementAfterThreeSecondsIsTooLate() throws Exception {
    var socket = RawSocket.open(slack);
    var said = ana.says("hello");
    var envelope = socket.hears("events_api");
    slack.passes(Duration.ofSeconds(3));
    socket.acknowledges(envelope);
    slack.awaits("a late acknowledgement", () -> said.lateAcks() == 1);
    socket.acknowledges(socket.hears("events_api"));
    said.isAcked();
    assertThat(said.acks()).isEqualTo(2);
  }

  @Test
  void commandsAndPressesComeOnce() throws Exception {
    var socket = RawSocket.open(slack);
    var typed = ana.types("/goal", "list");
    var envelope = socket.hears("slash_commands");
    assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
    assertThat(envelope.path("payload").path("command").asText()).isEqualTo("/goal");
    slack.passes(Duration.ofSeconds(3));
    assertThat(typed.failure()).isEqualTo("timeout");
    assertThat(typed.attempts()).isOne();
    assertThat(ana.sees().getLast().text())
        .isEqualTo("/goal failed with the error \"operation_timeout\"");
  }

  @Test
  void aCommandWithoutAConnectionFailsAtOnce() {
    assertThat(ana.types("/goal", "list").failure()).isEqualTo("dispatch_failed");
  }

  @Test
  void eventsOfTheTimeWithoutAConnectionComeLater() throws Exception {
    ana.says("hello");
    slack.passes(Duration.ofSeconds(10));
    var socket = RawSocket.open(slack);
    slack.passes(Duration.ofMinutes(2));
    assertThat(socket.hears("events_api").path("payload").path("event").path("text").asText())
        .isEqualTo("hello");
  }
}
