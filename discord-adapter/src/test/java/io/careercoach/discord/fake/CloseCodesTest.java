package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs.discord.com/developers/topics/opcodes-and-status-codes#gateway, and how sessions begin. */
class CloseCodesTest extends AtNoon {
  private static final long MESSAGES = Intent.DIRECT_MESSAGES.bit() | Intent.GUILDS.bit();
  private final String token = discord.app().token();

  private RawGateway online() throws Exception {
    var gateway = RawGateway.open(discord).identifies(token, MESSAGES, 0, 1);
    gateway.event("READY");
    return gateway;
  }

  @Test
  void itBeginsWithHelloAndReadyAndTheServers() throws Exception {
    try (var gateway = RawGateway.open(discord)) {
      assertThat(gateway.hears(10).at("/d/heartbeat_interval").asInt()).isEqualTo(41_250);
      var ready = gateway.identifies(token, MESSAGES, 0, 1).event("READY").path("d");
      assertThat(ready.at("/guilds/0/unavailable").asBoolean()).isTrue();
      assertThat(ready.at("/user/id").asText()).isEqualTo(discord.app().id());
      assertThat(gateway.event("GUILD_CREATE").at("/d/name").asText()).isEqualTo("acme");
    }
  }

  @Test
  void aHeartbeatIsAnswered() throws Exception {
    try (var gateway = RawGateway.open(discord)) {
      gateway.says("{\"op\":1,\"d\":null}").hears(11);
      assertThat(discord.gateway().beats()).isOne();
    }
  }

  @ParameterizedTest
  @CsvSource({"{\"op\":99}, 4001", "hello, 4002", "{\"op\":3}, 4003"})
  void wordsThatMeanNothingEndIt(String words, int code) throws Exception {
    try (var gateway = RawGateway.open(discord)) {
      assertThat(gateway.says(words).closedWith()).isEqualTo(code);
    }
  }

  @Test
  void aTokenThatIsNoGood() throws Exception {
    try (var gateway = RawGateway.open(discord).identifies("no", MESSAGES, 0, 1)) {
      assertThat(gateway.closedWith()).isEqualTo(4004);
    }
  }

  @Test
  void aSecondIdentification() throws Exception {
    try (var gateway = online()) {
      assertThat(gateway.identifies(token, MESSAGES, 0, 1).closedWith()).isEqualTo(4005);
    }
  }

  @Test
  void aShardThatCannotBe() throws Exception {
    try (var gateway = RawGateway.open(discord).identifies(token, MESSAGES, 2, 2)) {
      assertThat(gateway.closedWith()).isEqualTo(4010);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v=8&encoding=json", "encoding=json"})
  void aVersionThatIsNotThere(String query) throws Exception {
    try (var gateway = new RawGateway(discord, query)) {
      assertThat(gateway.closedWith()).isEqualTo(4012);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 17, 1L << 40})
  void intentsThatDoNotExist(long intents) throws Exception {
    try (var gateway = RawGateway.open(discord).identifies(token, intents, 0, 1)) {
      assertThat(gateway.closedWith()).isEqualTo(4013);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 15})
  void privilegedIntentsThatAreNotSwitchedOn(int bit) throws Exception {
    try (var gateway = RawGateway.open(discord).identifies(token, 1L << bit, 0, 1)) {
      assertThat(gateway.closedWith()).isEqualTo(4014);
    }
    discord.app().isGranted(1L << bit);
    try (var gateway = RawGateway.open(discord).identifies(token, 1L << bit, 0, 1)) {
      gateway.event("READY");
    }
  }

  @Test
  void moreThanAHundredAndTwentyMessagesAMinute() throws Exception {
    try (var gateway = online()) {
      for (int i = 0; i < 119; i++) {
        gateway.says("{\"op\":1,\"d\":null}").hears(11);
      }
      assertThat(gateway.says("{\"op\":1,\"d\":null}").closedWith()).isEqualTo(4008);
    }
  }

  @Test
  void aNumberThatWasNeverTold() throws Exception {
    String session;
    try (var gateway = RawGateway.open(discord).identifies(token, MESSAGES, 0, 1)) {
      session = gateway.event("READY").at("/d/session_id").asText();
      discord.gateway().isCut();
    }
    try (var gateway = RawGateway.open(discord)) {
      gateway.says(6, Json.object("token", token, "session_id", session, "seq", 99));
      assertThat(gateway.closedWith()).isEqualTo(4007);
    }
  }

  @Test
  void aSessionThatIsUnknownIsInvalid() throws Exception {
    try (var gateway = RawGateway.open(discord)) {
      gateway.says(6, Json.object("token", token, "session_id", "x", "seq", 1));
      assertThat(gateway.hears(9).path("d").asBoolean(true)).isFalse();
    }
  }

  @Test
  void aSecondSessionWithinFiveSecondsIsInvalid() throws Exception {
    try (var _ = online();
        var hasty = RawGateway.open(discord).identifies(token, MESSAGES, 0, 1)) {
      hasty.hears(9);
      discord.passes(Duration.ofSeconds(5));
      hasty.identifies(token, MESSAGES, 0, 1).event("READY");
    }
  }

  @Test
  void aBudgetOfSessionsThatIsSpentCostsTheToken() throws Exception {
    discord.gateway().allowsSessions(1);
    try (var gateway = online()) {
      var limit = rest.get("/gateway/bot").json().path("session_start_limit");
      assertThat(limit.path("remaining").asInt()).isZero();
      assertThat(limit.path("total").asInt()).isEqualTo(1000);
      try (var oneMore = RawGateway.open(discord).identifies(token, MESSAGES, 0, 1)) {
        assertThat(oneMore.closedWith()).isEqualTo(4004);
      }
      assertThat(gateway.closedWith()).isEqualTo(4004);
    }
    assertThat(discord.app().token()).isNotEqualTo(token);
  }

  @Test
  void whatWasNotAskedForIsNotTold() throws Exception {
    try (var gateway = online()) {
      ana.says(discord.channel("general"), "in the open");
      ana.says("between us");
      var first = gateway.event("MESSAGE_CREATE");
      assertThat(first.at("/d/content").asText()).isEqualTo("between us");
    }
  }

  @Test
  void whatOthersWriteOnAServerHasNoContentUnlessThatIsGrantedOrTheyCallTheApp() throws Exception {
    var general = discord.channel("general");
    var intents = Intent.GUILD_MESSAGES.bit();
    try (var gateway = RawGateway.open(discord).identifies(token, intents, 0, 1)) {
      gateway.event("READY");
      ana.says(general, "in the open");
      ana.says(general, discord.app().mention() + " hello");
      assertThat(gateway.event("MESSAGE_CREATE").at("/d/content").asText()).isEmpty();
      assertThat(gateway.event("MESSAGE_CREATE").at("/d/content").asText()).endsWith("hello");
    }
  }
}
