package io.careercoach.discord.connect;

import io.careercoach.discord.DiscordAccess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When and where the gateway is entered. JDA has the public gateway built in, and no count of how
 * often it is entered.
 */
final class Sessions extends ConcurrentSessionController {
  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

  private final DiscordAccess access;
  private final CountDownLatch ended;
  private volatile String url = "";

  /**
   * @param ended is opened when nobody waits for Discord any more
   */
  Sessions(DiscordAccess access, CountDownLatch ended) {
    this.access = access;
    this.ended = ended;
  }

  @Override
  public String getGateway() {
    if (url.isEmpty()) {
      try {
        url = Entry.ask(access).url();
      } catch (IOException silent) {
        throw new IllegalStateException("Discord does not say where its gateway is", silent);
      }
    }
    return url;
  }

  @Override
  public void appendSession(SessionConnectNode node) {
    super.appendSession(new Kept(node, this));
  }

  @Override
  public void removeSession(SessionConnectNode node) {
    super.removeSession(new Kept(node, this));
  }

  /** An entrance that waits for its turn. */
  private record Kept(SessionConnectNode node, Sessions sessions) implements SessionConnectNode {
    @Override
    public boolean isReconnect() {
      return node.isReconnect();
    }

    @Override
    public JDA getJDA() {
      return node.getJDA();
    }

    @Override
    public JDA.ShardInfo getShardInfo() {
      return node.getShardInfo();
    }

    @Override
    public void run(boolean isLast) throws InterruptedException {
      sessions.waits();
      node.run(isLast);
    }
  }

  private void waits() throws InterruptedException {
    var pause = pause();
    if (pause.isPositive()) {
      LOG.warn(
          "Discord: more than half of today's entries are used; the next is in {} seconds",
          pause.toSeconds());
      var _ = ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** What cannot be asked now holds nothing up: entering would fail as well. */
  private Duration pause() {
    try {
      var entry = Entry.ask(access);
      url = entry.url();
      return entry.budget().pause();
    } catch (IOException silent) {
      return Duration.ZERO;
    }
  }
}
