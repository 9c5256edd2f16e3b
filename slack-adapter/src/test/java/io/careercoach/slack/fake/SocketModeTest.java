package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/apis/events-api/using-socket-mode. */
class SocketModeTest extends AtNoon {
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
}
