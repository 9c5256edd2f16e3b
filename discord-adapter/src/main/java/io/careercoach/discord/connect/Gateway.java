package io.careercoach.discord.connect;

import io.careercoach.courier.Carried;
import io.careercoach.discord.DiscordAccess;
import io.careercoach.discord.rest.Line;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection to Discord: begun again until it stands, and given up only for good reason. */
public final class Gateway implements Line, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** So long it may take to say good-bye. */
  private static final Duration LAST = Duration.ofSeconds(3);

  private final DiscordAccess access;
  private final ExecutorService threads;
  private final EventListener ears;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Optional<JDA> jda = Optional.empty();
  private volatile Optional<String> over = Optional.empty();

  /**
   * @param ears hear on the thread that reads the gateway, so they must not wait for anything
   */
  public Gateway(DiscordAccess access, ExecutorService threads, EventListener ears) {
    this.access = access;
    this.threads = threads;
    this.ears = ears;
  }

  /** Begins to connect; what is wrong is told in the log, and ends nothing else. */
  public void start() {
    RestAction.setDefaultTimeout(LONGEST_CALL.toSeconds(), TimeUnit.SECONDS);
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    threads.execute(this::connect);
  }

  private void connect() {
    var pause = FIRST;
    while (ended.getCount() > 0 && over.isEmpty()) {
      try {
        // asked first, since a JDA that fails leaves threads behind
        var _ = Entry.ask(access);
        jda = Optional.of(build());
        return;
      } catch (InvalidTokenException refused) {
        over("DISCORD_TOKEN: Discord does not take it; copy it again from the page Bot of the app");
      } catch (IOException | RuntimeException away) {
        LOG.warn(
            "Discord does not answer yet ({}); the coach tries again in {} seconds",
            String.valueOf(away.getMessage()),
            pause.toSeconds());
        pause = waited(pause);
      }
    }
  }

  private Duration waited(Duration pause) {
    try {
      var _ = ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      ended.countDown();
    }
    var longer = pause.multipliedBy(2);
    return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
  }

  private JDA build() {
    return JDABuilder.createLight(
            access.token(), GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
        .setRestConfig(new RestConfig().setBaseUrl(access.api()))
        .setSessionController(new Sessions(access, ended))
        .setCompression(Compression.ZLIB)
        .setEnableShutdownHook(false)
        .addEventListeners(ears, (EventListener) this::noted)
        .build();
  }

  /** JDA ends by itself for what it cannot mend. */
  private void noted(GenericEvent event) {
    if (event instanceof ReadyEvent ready) {
      LOG.info(
          "Discord: {} in {} servers",
          ready.getJDA().getSelfUser().getName(),
          ready.getGuildTotalCount());
    }
    if (event instanceof ShutdownEvent shut && ended.getCount() > 0) {
      var code = shut.getCloseCode();
      over(code == null ? "the connection ended" : Farewell.of(code));
    }
  }

  private void over(String reason) {
    over = Optional.of(reason);
    LOG.error(
        "Discord: {}. Nothing is heard or sent there until the coach is started again", reason);
  }

  @Override
  public Optional<JDA> jda() {
    return over.isPresent() ? Optional.empty() : jda;
  }

  @Override
  public Carried absent() {
    return over.<Carried>map(Carried.Shut::new)
        .orElseGet(() -> new Carried.Failed("not connected yet"));
  }

  @Override
  public void close() {
    ended.countDown();
    jda.ifPresent(Gateway::close);
  }

  private static void close(JDA jda) {
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(LAST)) {
        jda.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      jda.shutdownNow();
    }
    var http = jda.getHttpClient();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
