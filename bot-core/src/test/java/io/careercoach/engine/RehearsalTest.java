package io.careercoach.engine;

import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @TempDir Path folder;

  @Test
  void nothingOfItStaysAndItCanBeHeldAgain() {
    try (var room = new Room(folder)) {
      var coach = room.coach(new Echo());
      for (int start = 0; start < 2; start++) {
        new Rehearsal(room.database, coach).hold(NOON);
      }
      assertThat(room.database.transaction(tx -> tx.members().names()).isEmpty()).isTrue();
      assertThat(coach.knows("rehearsal")).isFalse();
      assertThat(coach.nextRing()).isEmpty();
    }
  }
}
