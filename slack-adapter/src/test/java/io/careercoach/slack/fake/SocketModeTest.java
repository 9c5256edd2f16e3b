package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/apis/events-api/using-socket-mode. */
class SocketModeTest {
  private final FakeSlack slack = FakeSlack.start(Client.NOON);
  private final Member ana = slack.member("ana");

  @AfterEach
  void ends() {
    slack.close();
  }

  @Test
  void greetsEachConnection() throws Exception {
    var first = RawSocket.to(RawSocket.address(slack)).hears("hello");
    assertThat(first.path("num_connections").asInt()).isOne();
    assertThat(first.path("connection_info").path("app_id").asText()).isEqualTo(slack.app().id);
    assertThat(first.path("debug_info").has("approximate_connection_time")).isTrue();
    var second = RawSocket.to(RawSocket.address(slack)).hears("hello");
    assertThat(second.path("num_connections").asInt()).isEqualTo(2);
  }

  @Test
  void anAddressIsGoodForOneConnection() throws Exception {
    var address = RawSocket.address(slack);
    RawSocket.to(address).hears("hello");
    RawSocket.to(address).hears("closed");
    RawSocket.to(address.replaceFirst("ticket=\\w+", "ticket=guessed")).hears("closed");
    slack.sockets().areOpen(1);
  }

  @Test
  void takesTenConnections() throws Exception {
    for (int i = 0; i < 10; i++) {
      RawSocket.open(slack);
    }
    slack.passes(Duration.ofMinutes(1));
    var eleventh = RawSocket.to(RawSocket.address(slack)).hears("disconnect");
    assertThat(eleventh.path("reason").asText()).isEqualTo("too_many_websockets");
  }

  @Test
  void anEventComesInAnEnvelope() throws Exception {
    var socket = RawSocket.open(slack);
    var said = ana.says("hi <there>");

    var envelope = socket.hears("events_api");
    assertThat(envelope.path("retry_attempt").asInt(-1)).isZero();
    assertThat(envelope.path("accepts_response_payload").asBoolean(true)).isFalse();
    var event = envelope.path("payload").path("event");
    assertThat(event.path("text").asText()).isEqualTo("hi &lt;there&gt;");
    assertThat(event.path("channel_type").asText()).isEqualTo("im");
    socket.acknowledges(envelope);
    said.isAcked();
  }

  @Test
  void eachEventGoesToOneConnection() throws Exception {
    var first = RawSocket.open(slack);
    var second = RawSocket.open(slack);
    ana.says("one");
    ana.says("two");
    var one = first.hears("events_api").path("payload").path("event_id");
    var two = second.hears("events_api").path("payload").path("event_id");
    assertThat(one).isNotEqualTo(two);
    assertThat(first.hearsNothing() && second.hearsNothing()).isTrue();
  }

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
