package io.careercoach.slack.connect;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One web socket of Slack's. */
final class Socket extends WebSocketListener {
  private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
  private static final Duration LINGER = Duration.ofSeconds(5);
  private static final int NORMAL = 1000;

  private final Envelopes envelopes;
  private final WebSocket line;
  private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean refreshing;

  /**
   * Begins to open it.
   *
   * @throws IllegalArgumentException if the address is none
   */
  Socket(OkHttpClient http, String address, Envelopes envelopes) {
    this.envelopes = envelopes;
    this.line = http.newWebSocket(new Request.Builder().url(address).build(), this);
  }

  /** Whether Slack says hello by it, within this time. */
  boolean awaitGreeting(Duration patience) {
    return greeted.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  boolean alive() {
    return greeted.getNow(false) && over.getCount() > 0;
  }

  /** Whether it ends only because Slack wants a new one. */
  boolean refreshing() {
    return refreshing;
  }

  /** Waits until it is over, or about to be. */
  void awaitEnd() throws InterruptedException {
    over.await();
  }

  /** There is a new one; what came by this is still acknowledged by it. */
  void retire() {
    CompletableFuture.delayedExecutor(LINGER.toMillis(), TimeUnit.MILLISECONDS).execute(this::end);
  }

  void end() {
    finish();
    if (!line.close(NORMAL, null)) {
      line.cancel();
    }
  }

  private void finish() {
    greeted.complete(false);
    over.countDown();
  }

  @Override
  public void onMessage(WebSocket from, String message) {
    switch (envelopes.kind(message)) {
      case HELLO -> {
        greeted.complete(true);
        LOG.info("Slack: connected");
      }
      case DISCONNECT -> {
        refreshing = true;
        over.countDown();
      }
      case EVENT -> envelopes.take(message, from::send);
      case OTHER -> {}
    }
  }

  @Override
  public void onClosing(WebSocket from, int code, String reason) {
    end();
  }

  @Override
  public void onFailure(WebSocket from, Throwable error, @Nullable Response answer) {
    LOG.warn("Slack's web socket broke: {}", error.getClass().getSimpleName());
    finish();
  }
}
