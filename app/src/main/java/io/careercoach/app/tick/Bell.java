package io.careercoach.app.tick;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing every few seconds until it is closed; a failure is noted and does not end it. */
public final class Bell implements AutoCloseable {
  public static final Duration OFTEN = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Duration pause;
  private final Runnable action;
  private final Thread thread;

  private Bell(Duration pause, Runnable action) {
    this.pause = pause;
    this.action = action;
    this.thread = Thread.ofVirtual().name("bell").unstarted(this::run);
  }

  public static Bell every(Duration pause, Runnable action) {
    var bell = new Bell(pause, action);
    bell.thread.start();
    return bell;
  }

  /** Ends it; the time it is at may take two more seconds. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(Duration.ofSeconds(2));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        once();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void once() {
    try {
      action.run();
    } catch (RuntimeException wrong) {
      LOG.warn("The timers could not be rung; the next try is in {}", pause, wrong);
    }
  }
}
