package io.careercoach.slack.connect;

import com.slack.api.bolt.App;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.Verdict;
import io.careercoach.slack.web.WebApi;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: one connection at a time, opened anew whenever it ends, and whatever goes wrong on
 * the way. When Slack announces the end of one, the next is opened first.
 */
public final class Sockets implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration PING = Duration.ofSeconds(15);
  private static final long FIRST_PAUSE = 500;
  private static final long LONGEST_PAUSE = 30_000;

  private final WebApi web;
  private final String appToken;
  private final Envelopes envelopes;
  private final RandomGenerator chance;
  private final OkHttpClient http;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("sockets").unstarted(this::run);
  private volatile Optional<Socket> open = Optional.empty();

  /**
   * @param threads for the events, each on one of its own
   */
  public Sockets(WebApi web, String appToken, App app, Executor threads, RandomGenerator chance) {
    this.web = web;
    // a line that does not answer one ping until the next is broken
    this.http = web.http().newBuilder().pingInterval(PING).build();
    this.appToken = appToken;
    this.envelopes = new Envelopes(app, threads);
    this.chance = chance;
  }

  public void start() {
    thread.start();
  }

  /** Whether Slack can reach the coach now. */
  public boolean connected() {
    return open.filter(Socket::alive).isPresent();
  }

  private void run() {
    long pause = FIRST_PAUSE;
    try {
      while (!over()) {
        var next = connect();
        if (next.isPresent()) {
          var before = open;
          open = next;
          before.ifPresent(Socket::retire);
          next.get().awaitEnd();
          pause = FIRST_PAUSE;
        } else {
          pause = longer(pause);
        }
        boolean refreshed = next.filter(Socket::refreshing).isPresent();
        closed.await(refreshed ? 0 : pause / 2 + chance.nextLong(pause / 2), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      open.ifPresent(Socket::end);
    }
  }

  private boolean over() {
    return closed.getCount() == 0;
  }

  private static long longer(long pause) {
    return Math.min(LONGEST_PAUSE, pause * 2);
  }

  private Optional<Socket> connect() {
    try {
      Answer<AppsConnectionsOpenResponse> asked =
          Answer.of(() -> web.methods(appToken).appsConnectionsOpen(request -> request));
      return switch (asked) {
        case Answer.Given<AppsConnectionsOpenResponse>(var answer) -> greeted(answer.getUrl());
        case Answer.Refused<AppsConnectionsOpenResponse>(var error, _) -> {
          told(error);
          yield Optional.empty();
        }
      };
    } catch (RuntimeException wrong) {
      LOG.warn("Slack's web socket did not open: {}", wrong.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Optional<Socket> greeted(String address) {
    var socket = new Socket(http, address, envelopes);
    if (socket.awaitGreeting(CONNECTING)) {
      return Optional.of(socket);
    }
    socket.end();
    return Optional.empty();
  }

  private static void told(String error) {
    if (Verdict.of(error) == Verdict.SHUT) {
      LOG.error(
          "SLACK_APP_TOKEN: Slack does not take it ({}); it needs the scope connections:write, and"
              + " Socket Mode has to be on in the app's settings",
          error);
    } else {
      LOG.warn("Slack gives no web socket now ({}); it is asked again", error);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    thread.interrupt();
  }
}
