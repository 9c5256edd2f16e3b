package io.careercoach.engine;

import static ch.qos.logback.classic.Level.ALL;
import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.Audience;
import io.careercoach.store.OutboxRow;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that cannot be read is given up; those behind it go out. */
class LostLettersTest {
  @TempDir Path folder;
  private Room room;
  private Coach coach;

  @BeforeEach
  void open() {
    room = new Room(folder);
    coach = room.coach(new Echo());
    Room.say(coach, ANA, "a", "/echo", "one");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aLetterOfANewerShapeHoldsNobodyUp() {
    post(99, "{\"text\":\"canary\"}");
    assertTheOthersGoOut();
  }

  @Test
  void aLetterWithBrokenJsonHoldsNobodyUp() {
    post(1, "{\"text\":\"canary");
    assertTheOthersGoOut();
  }

  @Test
  void aLetterWhoseSealDoesNotOpenHoldsNobodyUp() throws SQLException {
    post(1, "{}");
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("coach.db"));
        var statement = sql.createStatement()) {
      statement.executeUpdate("update outbox set body = x'0102' where id = 'odd'");
    }
    assertTheOthersGoOut();
  }

  private void assertTheOthersGoOut() {
    try (var log = new LogBook()) {
      assertThat(Room.said(coach, ANA)).containsExactly("open", "one");
      assertThat(log.from(ALL)).contains("odd").doesNotContain("canary");
    }
    var due =
        room.database.transaction(
            tx -> tx.outbox().due("", NOON, 10).stream().map(unsent -> unsent.row().id()).toList());
    assertThat(due).hasSize(1).doesNotContain("odd");
  }

  private void post(int shape, String json) {
    var row = new OutboxRow("odd", ANA, ANA, Audience.PRIVATE, 1, shape, json, NOON);
    room.database.run(tx -> tx.outbox().add(row));
  }
}
