package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.app.trouble.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TravelClockTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path folder;

  @Test
  void itRemembersHowFarItWasMoved() {
    clock().moveTo(NOON.plus(Duration.ofDays(7)));

    assertThat(clock().instant()).isEqualTo(NOON.plus(Duration.ofDays(7)));
  }

  @Test
  void itNeverGoesBack() {
    var clock = clock();
    clock.moveTo(NOON.plusSeconds(60));
    clock.moveTo(NOON);

    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void aDamagedFileIsToldAndNotGuessed() throws IOException {
    Files.writeString(folder.resolve("chat.clock"), "soon");

    assertThatThrownBy(this::clock)
        .isInstanceOf(Problem.class)
        .hasMessageContaining("chat.clock")
        .hasMessageContaining("remove it");
  }

  private TravelClock clock() {
    var file = new ClockFile(folder.resolve("chat.clock"));
    return new TravelClock(InstantSource.fixed(NOON), file::read, file::write);
  }
}
