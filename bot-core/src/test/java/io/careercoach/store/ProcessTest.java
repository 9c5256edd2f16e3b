package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder belongs to one process, and what was acknowledged outlives it. */
class ProcessTest {
  @TempDir Path home;
  private Path file;
  private Path key;

  @BeforeEach
  void places() {
    file = home.resolve("data/coach.db");
    key = home.resolve("master.key");
  }

  @Test
  void aSecondCoachInTheSameProcessIsRefusedAndTheLockHolds() throws IOException {
    try (var first = Database.sqlite(file, key)) {
      assertThat(first.keys().made()).isTrue();
      assertRefused();
      try (var other = new AnotherProcess(file, key)) {
        assertThat(other.says()).contains("Another coach is using " + file);
      }
    }
    Database.sqlite(file, key).close();
  }

  @Test
  void aKilledCoachLosesNothingItAcknowledgedAndLetsGo() throws IOException {
    long acknowledged = 0;
    try (var other = new AnotherProcess(file, key)) {
      while (acknowledged < 50) {
        acknowledged = Long.parseLong(other.says());
        if (acknowledged == 25) {
          assertRefused();
        }
      }
    }
    try (var database = Database.sqlite(file, key)) {
      Optional<SessionRow> session = database.transaction(tx -> tx.sessions().find(ANA));
      assertThat(session.orElseThrow().version()).isGreaterThanOrEqualTo(acknowledged);
    }
  }

  private void assertRefused() {
    assertThatThrownBy(() -> Database.sqlite(file, key))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("Another coach is using");
  }
}
