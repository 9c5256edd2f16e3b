package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the real JDA makes of the gateway's whims. */
class GatewayTest {
  private final FakeDiscord discord = FakeDiscord.patient();
  private final Gateway gateway = discord.gateway();
  private final Member ana = discord.member("ana");
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final EventListener ears =
      event -> {
        seen.add(event.getClass().getSimpleName());
        if (event instanceof MessageReceivedEvent message) {
          heard.add(message.getMessage().getContentRaw());
        }
      };

  @AfterEach
  void end() {
    discord.close();
  }

  private Bot online() throws InterruptedException {
    return Bot.online(discord, ears);
  }

  private void sees(Class<?> event) {
    discord.awaits(event.getSimpleName(), () -> seen.contains(event.getSimpleName()));
  }

  private void hears(String... words) {
    discord.awaits(
        List.of(words) + " to be heard, not " + heard, () -> heard.equals(List.of(words)));
  }

  @ParameterizedTest
  @EnumSource(Compression.class)
  void itSpeaksCompressedAndPlain(Compression compression) throws Exception {
    var jda = Bot.builder(discord).setCompression(compression).addEventListeners(ears).build();
    jda.awaitReady();
    ana.says("über " + "x".repeat(20_000));
    hears("über " + "x".repeat(20_000));
    jda.shutdownNow();
  }

  @Test
  void aBrokenConnectionIsResumedAndNothingIsLost() throws Exception {
    try (var _ = online()) {
      ana.says("one");
      hears("one");
      gateway.isCut();
      ana.says("two");
      sees(SessionResumeEvent.class);
      hears("one", "two");
      assertThat(gateway.identified()).isOne();
    }
  }

  @Test
  void eventsCanComeTwiceWithAResume() throws Exception {
    try (var _ = online()) {
      ana.says("one");
      hears("one");
      gateway.repeats(1);
      gateway.isCut();
      hears("one", "one");
    }
  }

  @Test
  void aWishToReconnectIsFollowed() throws Exception {
    try (var _ = online()) {
      gateway.asksToReconnect();
      gateway.isResumed(1);
      sees(SessionResumeEvent.class);
    }
  }

  @Test
  void aSessionThatIsOnlyBrokenIsResumed() throws Exception {
    try (var _ = online()) {
      gateway.invalidates(true);
      sees(SessionResumeEvent.class);
      assertThat(gateway.identified()).isOne();
    }
  }

  @Test
  void aSessionThatIsOverBeginsAnewAndWhatWasSaidMeanwhileIsLost() throws Exception {
    try (var _ = online()) {
      gateway.invalidates(false);
      ana.says("lost");
      sees(SessionRecreateEvent.class);
      ana.says("heard");
      hears("heard");
      gateway.isIdentified(2);
    }
  }

  @Test
  void aSessionThatWasForgottenBeginsAnew() throws Exception {
    try (var _ = online()) {
      gateway.forgets();
      gateway.isCut();
      sees(SessionRecreateEvent.class);
    }
  }

  @Test
  void aConnectionThatIsTurnedAwayIsTriedAgain() throws Exception {
    try (var _ = online()) {
      gateway.refuses(1);
      gateway.isCut();
      sees(SessionResumeEvent.class);
    }
  }

  @Test
  void changesAndDeletionsAreTold() throws Exception {
    try (var _ = online()) {
      var said = ana.says("one");
      ana.edits(said, "two");
      ana.deletes(said);
      sees(MessageUpdateEvent.class);
      sees(MessageDeleteEvent.class);
      assertThat(seen)
          .containsSubsequence("MessageReceivedEvent", "MessageUpdateEvent", "MessageDeleteEvent");
    }
  }

  @Test
  void aConnectionWithoutAnswersToHeartbeatsIsGivenUp() throws Exception {
    gateway.beatsEvery(Duration.ofMillis(100));
    try (var _ = online()) {
      gateway.isSilent(true);
      discord.awaits("a second connection", () -> gateway.opened() > 1);
      gateway.isSilent(false);
      sees(SessionResumeEvent.class);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CloseCode.class,
      names = {"UNKNOWN_ERROR", "RATE_LIMITED"})
  void itComesBackWithItsSessionAfterTheseCodes(CloseCode code) throws Exception {
    try (var _ = online()) {
      gateway.closes(code);
      sees(SessionResumeEvent.class);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CloseCode.class,
      names = {"INVALID_SEQUENCE", "SESSION_TIMED_OUT"})
  void itComesBackWithANewSessionAfterThese(CloseCode code) throws Exception {
    try (var _ = online()) {
      gateway.closes(code);
      sees(SessionRecreateEvent.class);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CloseCode.class,
      names = {"AUTHENTICATION_FAILED", "SHARDING_REQUIRED", "DISALLOWED_INTENTS"})
  void itIsDownAfterThese(CloseCode code) throws Exception {
    try (var bot = online()) {
      gateway.closes(code);
      sees(ShutdownEvent.class);
      assertThat(bot.jda.getStatus()).isEqualTo(JDA.Status.SHUTDOWN);
    }
  }

  @Test
  void anIntentThatIsNotGrantedIsTheEnd() {
    var builder = Bot.builder(discord, GatewayIntent.MESSAGE_CONTENT);
    assertThatThrownBy(() -> builder.build().awaitReady())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("disallowed-intents");
  }

  @Test
  void aServerOutageIsNotARemoval() throws Exception {
    try (var bot = online()) {
      discord.guild().isOut(true);
      sees(GuildUnavailableEvent.class);
      assertThat(seen).doesNotContain("GuildLeaveEvent");
      discord.guild().isOut(false);
      discord.awaits("the server is back", () -> !bot.jda.getGuilds().isEmpty());
      discord.guild().removesApp();
      sees(GuildLeaveEvent.class);
      discord.guild().addsApp();
      sees(GuildJoinEvent.class);
    }
  }
}
