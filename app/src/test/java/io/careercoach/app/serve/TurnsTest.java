package io.careercoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class TurnsTest {

  @Test
  void onceDrainedNoTurnBegins() {
    var turns = new Turns();
    assertThat(turns.run(() -> {})).isTrue();
    assertThat(turns.drain(Duration.ZERO)).isZero();

    assertThat(
            turns.run(() -> {
              throw new AssertionError("a turn began");
            }))
        .isFalse();
  }

  @Test
  void drainingWaitsForTheTurnInFlight() throws InterruptedException {
    var turns = new Turns();
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(() ->
            turns.run(() -> {
              begun.countDown();
              awaitQuietly(mayEnd);
            }));
    begun.await();

    assertThat(turns.drain(Duration.ofMillis(1))).isEqualTo(1);
    mayEnd.countDown();
    assertThat(turns.drain(Duration.ofSeconds(10))).isZero();
  }

  @Test
  void aFailedTurnIsOverToo() {
    var turns = new Turns();
    try {
      turns.run(() -> {
        throw new IllegalStateException("failed");
      });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("failed");
    }

    assertThat(turns.drain(Duration.ZERO)).isZero();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
