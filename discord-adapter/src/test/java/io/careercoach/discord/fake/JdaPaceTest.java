package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.Test;

/** The real JDA keeps to the pace that it is told. */
class JdaPaceTest {

  @Test
  void whatIsTooMuchForOneSecondWaitsForTheNextAndNothingIsRefused() throws Exception {
    try (var discord = FakeDiscord.start();
        var bot = Bot.online(discord)) {
      var ana = discord.member("ana");
      var server = bot.jda.getGuilds().getFirst();
      var begun = System.nanoTime();
      Stream.generate(() -> server.retrieveMemberById(ana.id()).useCache(false))
          .limit(6)
          .map(RestAction<Member>::submit)
          .toList()
          .forEach(asked -> assertThat(asked.join().getId()).isEqualTo(ana.id()));
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(500));
      assertThat(discord.calls().of(Endpoint.GET_GUILD_MEMBER)).hasSize(6);
      assertThat(discord.calls().invalid()).isEmpty();
    }
  }
}
