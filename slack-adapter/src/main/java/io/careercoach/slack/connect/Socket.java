package io.careercoach.slack.connect;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One web socket of Slack's. */
final class Socket implements WebSocket.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration QUIET = Duration.ofSeconds(15);
  private static final Duration DEAD = Duration.ofSeconds(30);
  private static final long LONGEST = 1_000_000;

  private final Envelopes envelopes;
  private final StringBuilder text = new StringBuilder();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ReentrantLock sending = new ReentrantLock();
  private volatile long heard = System.nanoTime();
  private volatile boolean greeted;
  private volatile boolean refreshing;
  private volatile @Nullable WebSocket line;

  private Socket(Envelopes envelopes) {
    this.envelopes = envelopes;
  }

  static Socket open(HttpClient http, URI address, Envelopes envelopes, Duration patience)
      throws InterruptedException, ExecutionException, TimeoutException {
    var socket = new Socket(envelopes);
    socket.line =
        http.newWebSocketBuilder()
            .connectTimeout(patience)
            .buildAsync(address, socket)
            .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    return socket;
  }

  boolean alive() {
    return greeted && over.getCount() > 0;
  }

  /** Whether it ends only because Slack wants a new one. */
  boolean refreshing() {
    return refreshing;
  }

  /** Waits until it is over, or about to be; says whether it was of use. */
  boolean awaitEnd() throws InterruptedException {
    while (!refreshing && !over.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      look();
    }
    return greeted;
  }

  /** A line that says nothing is asked, and one that does not answer is cut. */
  private void look() {
    var silent = Duration.ofNanos(System.nanoTime() - heard);
    var now = line;
    if (now != null && silent.compareTo(DEAD) > 0) {
      LOG.warn("Slack's web socket is silent and is cut");
      now.abort();
      over.countDown();
    } else if (now != null && silent.compareTo(QUIET) > 0) {
      var _ = now.sendPing(ByteBuffer.allocate(0));
    }
  }

  /** There is a new one; what came by this is still acknowledged by it. */
  void retire() {
    CompletableFuture.delayedExecutor(LOOK.toMillis(), TimeUnit.MILLISECONDS).execute(this::end);
  }

  void end() {
    over.countDown();
    var now = line;
    if (now != null) {
      var _ = now.sendClose(WebSocket.NORMAL_CLOSURE, "");
    }
  }

  /** Sends one answer; a line takes one at a time. */
  void send(String answer) {
    sending.lock();
    try {
      var now = line;
      if (now != null) {
        now.sendText(answer, true).join();
      }
    } finally {
      sending.unlock();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    heard = System.nanoTime();
    if (text.length() + part.length() > LONGEST) {
      LOG.error("Slack sent more than a message can be; it is passed over");
      text.setLength(0);
    } else {
      text.append(part);
    }
    if (last) {
      received(text.toString());
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void received(String message) {
    switch (envelopes.kind(message)) {
      case HELLO -> {
        greeted = true;
        LOG.info("Slack: connected");
      }
      case DISCONNECT -> {
        refreshing = true;
        over.countDown();
      }
      case EVENT -> envelopes.take(message, this::send);
      case OTHER -> {}
    }
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
    heard = System.nanoTime();
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    heard = System.nanoTime();
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    over.countDown();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    LOG.warn("Slack's web socket broke: {}", error.getClass().getSimpleName());
    over.countDown();
  }
}
