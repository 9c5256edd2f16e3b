package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How connections end (docs.slack.dev/apis/events-api/using-socket-mode, "Disconnect"). */
class SocketEndsTest {
  private final FakeSlack slack = FakeSlack.patient();

  @AfterEach
  void ends() {
    slack.close();
  }

  @Test
  void aWarningComesFirst() throws Exception {
    var socket = RawSocket.open(slack);
    slack.sockets().areWarned();
    assertThat(socket.hears("disconnect").path("reason").asText()).isEqualTo("warning");
    slack.sockets().areOpen(1);
  }

  @Test
  void aRefreshEndsThem() throws Exception {
    var socket = RawSocket.open(slack);
    slack.sockets().areRefreshed();
    assertThat(socket.hears("disconnect").path("reason").asText()).isEqualTo("refresh_requested");
    socket.hears("closed");
    RawSocket.open(slack);
  }

  @Test
  void switchedOffTheyStayAway() throws Exception {
    var socket = RawSocket.open(slack);
    slack.sockets().areDisabled();
    assertThat(socket.hears("disconnect").path("reason").asText()).isEqualTo("link_disabled");
    socket.hears("closed");
    var again = Client.sdk(slack).methods(slack.app().appToken).appsConnectionsOpen(call -> call);
    assertThat(again.isOk()).isFalse();
  }

  @Test
  void aCutComesWithoutAWord() throws Exception {
    var socket = RawSocket.open(slack);
    slack.sockets().areCut();
    socket.hears("closed");
  }

  @Test
  void aRefusalIsForTheNextOnly() throws Exception {
    slack.sockets().refuse(1);
    RawSocket.to(RawSocket.address(slack)).hears("closed");
    RawSocket.open(slack);
  }

  @Test
  void boltComesBackAfterARefresh() throws Exception {
    try (var _ = new Bot(slack).online()) {
      slack.sockets().areOpen(1);
      slack.sockets().areRefreshed();
      slack.awaits("a second connection", () -> slack.sockets().opened() == 2);
      slack.member("ana").says("hello").isAcked();
    }
  }

  @Test
  void boltMissesThePongsOfASilentConnection() throws Exception {
    try (var bot = new Bot(slack).online()) {
      slack.sockets().areOpen(1);
      slack.sockets().areSilent(true);
      assertThat(bot.sockets().getClient().verifyConnection()).isFalse();
    }
  }
}
