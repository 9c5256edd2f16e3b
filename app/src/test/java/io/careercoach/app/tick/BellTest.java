package io.careercoach.app.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class BellTest {

  @Test
  void aFailureDoesNotEndIt() throws InterruptedException {
    var rings = new CountDownLatch(3);
    try (var _ =
        Bell.every(
            Duration.ofMillis(1),
            () -> {
              rings.countDown();
              throw new IllegalStateException("not this time");
            })) {
      assertThat(rings.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void closedEarlyItNeverRings() {
    var rings = new CountDownLatch(1);
    Bell.every(Duration.ofHours(1), rings::countDown).close();

    assertThat(rings.getCount()).isEqualTo(1);
  }
}
