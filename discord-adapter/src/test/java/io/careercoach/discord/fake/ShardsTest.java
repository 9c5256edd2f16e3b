package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/events/gateway#sharding, with the real JDA. */
class ShardsTest {

  @Test
  void eachServerIsToldToOneShardAndDirectMessagesToTheFirst() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    EventListener ears =
        event -> {
          if (event instanceof MessageReceivedEvent message) {
            heard.add(event.getJDA().getShardInfo().getShardId() + " " + message.isFromGuild());
          }
        };
    try (var discord = FakeDiscord.patient()) {
      discord.gateway().recommendsShards(2);
      var ana = discord.member("ana");
      var general = discord.channel("general");
      var shards =
          DefaultShardManagerBuilder.createLight(
                  discord.app().token(),
                  GatewayIntent.GUILD_MESSAGES,
                  GatewayIntent.DIRECT_MESSAGES)
              .setShardsTotal(-1)
              .setRestConfigProvider(_ -> new RestConfig().setBaseUrl(discord.apiUrl()))
              .setSessionController(new Bot.AtHome(discord))
              .addEventListeners(ears)
              .build();
      discord.awaits(
          "two shards",
          () ->
              shards.getShards().stream()
                      .filter(shard -> shard.getStatus() == JDA.Status.CONNECTED)
                      .count()
                  == 2);
      discord.gateway().isOnline(2);
      ana.says("to the app");
      ana.says(general, "to all");
      long home = (Long.parseLong(discord.guild().id()) >> 22) % 2;
      discord.awaits("both", () -> heard.size() == 2);
      assertThat(heard).containsExactlyInAnyOrder("0 false", home + " true");
      shards.shutdown();
    }
  }
}
