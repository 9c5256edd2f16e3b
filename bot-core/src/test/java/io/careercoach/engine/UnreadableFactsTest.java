package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.FactRow;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact that this version cannot read stays where it is and is told once. */
class UnreadableFactsTest {
  private static final String SESSION = "I could not read what we had open";
  private static final String FACT = "I cannot read something that you saved";

  @TempDir Path folder;
  private Room room;

  @BeforeEach
  void saveAGoal() {
    room = new Room(folder);
    Room.say(
        room.coach(),
        ANA,
        "goal",
        "I want to open a wine bar by 1 May 2028",
        "so",
        "money",
        "If so, then I ask",
        "8",
        "save",
        "I want to pass the PE exam");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aFactOfAnUnknownKindIsToldOnceAndStays() {
    assertFactIsToldOnce(new FactRow("nap", "n1", 1, "{\"a\":\"canary\"}", NOON, NOON));
  }

  @Test
  void aFactOfANewerShapeIsToldOnceAndStays() {
    assertFactIsToldOnce(new FactRow("goal", "g2", 99, "{\"a\":\"canary\"}", NOON, NOON));
  }

  @Test
  void aFactWithBrokenJsonIsToldOnceAndStays() {
    assertFactIsToldOnce(new FactRow("goal", "g2", 1, "{\"a\":\"canary", NOON, NOON));
  }

  @Test
  void aFactWhoseSealDoesNotOpenIsToldOnceAndTheConversationGoesOn() throws SQLException {
    damage();
    assertThat(after("so that I can sign", "/goal list"))
        .satisfiesOnlyOnce(text -> assertThat(text).contains(FACT))
        .noneMatch(text -> text.contains(SESSION))
        .noneMatch(text -> text.contains("wine bar"));
  }

  @Test
  void aNewGoalDoesNotTakeThePlaceOfOneThatCannotBeRead() {
    room.database.run(tx -> tx.facts().keep(ANA, new FactRow("goal", "g2", 99, "{}", NOON, NOON)));
    after("by 1 May 2028", "so", "money", "If so, then I ask", "8", "save");
    var rows = room.database.<List<FactRow>>transaction(tx -> tx.facts().all(ANA));
    assertThat(rows).extracting(FactRow::id).containsExactly("g1", "g2", "g3");
    assertThat(rows.get(1).shape()).isEqualTo(99);
  }

  private void assertFactIsToldOnce(FactRow row) {
    room.database.run(tx -> tx.facts().keep(ANA, row));
    assertThat(after("in October", "/goal list", "/goal list"))
        .satisfiesOnlyOnce(text -> assertThat(text).contains(FACT))
        .noneMatch(text -> text.contains(SESSION))
        .filteredOn(text -> text.contains("Open a wine bar"))
        .hasSize(2);
    var rows = room.database.<List<FactRow>>transaction(tx -> tx.facts().all(ANA));
    assertThat(rows).hasSize(2).contains(row);
  }

  /** What a coach without any memory says to these words, one text a letter. */
  private List<String> after(String... words) {
    var coach = room.coach();
    int before = coach.waiting(ANA).size();
    Room.say(coach, ANA, "after", words);
    return coach.waiting(ANA).stream().skip(before).map(Room::whole).toList();
  }

  private void damage() throws SQLException {
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("coach.db"));
        var statement = sql.createStatement()) {
      assertThat(statement.executeUpdate("update fact set body = x'0102'")).isEqualTo(1);
    }
  }
}
