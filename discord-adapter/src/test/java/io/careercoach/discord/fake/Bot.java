package io.careercoach.discord.fake;

import java.time.Duration;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** The real JDA, at home in the fake Discord. */
final class Bot implements AutoCloseable {
  final JDA jda;

  private Bot(JDA jda) {
    this.jda = jda;
  }

  static JDABuilder builder(FakeDiscord discord, GatewayIntent... more) {
    var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    intents.addAll(java.util.List.of(more));
    return JDABuilder.createLight(discord.app().token(), intents)
        .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
        .setSessionController(new AtHome(discord));
  }

  /** With these listeners, and ready. */
  static Bot online(FakeDiscord discord, Object... listeners) throws InterruptedException {
    return new Bot(builder(discord).addEventListeners(listeners).build().awaitReady());
  }

  @Override
  public void close() {
    jda.shutdown();
    try {
      if (jda.awaitShutdown(Duration.ofSeconds(5))) {
        return;
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    jda.shutdownNow();
  }

  /** Keeps JDA from the gateway that is built into it, and from waiting before it identifies. */
  static final class AtHome extends ConcurrentSessionController {
    private final FakeDiscord discord;

    AtHome(FakeDiscord discord) {
      this.discord = discord;
    }

    @Override
    public String getGateway() {
      return discord.gatewayUrl();
    }

    @Override
    public void appendSession(SessionConnectNode node) {
      Thread.ofVirtual().start(() -> begins(node));
    }

    private static void begins(SessionConnectNode node) {
      try {
        node.run(true);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
