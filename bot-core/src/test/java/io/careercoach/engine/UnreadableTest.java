package io.careercoach.engine;

import static ch.qos.logback.classic.Level.ALL;
import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.SetAside;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this version cannot read is kept aside and told once; the conversation goes on. */
class UnreadableTest {
  private static final String NEWER = "{\"shape\":99,\"session\":{\"secret\":\"canary\"}}";
  private static final String BROKEN = "{\"shape\":1,\"session\":{\"greeted\":\"canary";
  private static final String STRANGE =
      "{\"shape\":1,\"session\":{\"greeted\":true,\"open\":{\"dialogue\":\"canary\",\"shape\":1,"
          + "\"learnt\":{}},\"aside\":[],\"prompts\":3,\"unclear\":[]}}";
  private static final String NEWER_TALK =
      "{\"shape\":1,\"session\":{\"greeted\":true,\"open\":{\"dialogue\":\"goal\",\"shape\":99,"
          + "\"learnt\":{\"x\":\"canary\"}},\"aside\":[],\"prompts\":3,\"unclear\":[]}}";
  private static final String SESSION = "I could not read what we had open";

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

  @ParameterizedTest
  @ValueSource(strings = {NEWER, BROKEN, STRANGE, NEWER_TALK})
  void aSessionIsToldOnceAndKeptAsideAndTheGoalsAreStillThere(String json) {
    saveSession(json);
    assertThat(after("hello", "/goal list", "/goal list"))
        .satisfiesOnlyOnce(text -> assertThat(text).contains(SESSION))
        .filteredOn(text -> text.contains("Open a wine bar"))
        .hasSize(2);
    assertThat(room.database.<List<SetAside>>transaction(tx -> tx.inbox().setAside()))
        .extracting(SetAside::json)
        .contains(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {NEWER, BROKEN, STRANGE, NEWER_TALK})
  void theLogHasNothingOfIt(String json) {
    saveSession(json);
    try (var log = new LogBook()) {
      after("hello", "/goal list");
      assertThat(log.from(ALL)).doesNotContain("canary");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NEWER, BROKEN})
  void noQuestionIsOpenInASessionThatCannotBeRead(String json) throws SQLException {
    assertThat(room.coach().open(ANA)).isPresent();
    saveSession(json);
    assertThat(room.coach().open(ANA)).isEmpty();
    damage("session");
    assertThat(room.coach().open(ANA)).isEmpty();
  }

  @Test
  void aSessionWhoseSealDoesNotOpenIsToldOnceAndTheGoalsAreStillThere() throws SQLException {
    damage("session");
    assertThat(after("hello", "/goal list", "/goal list"))
        .satisfiesOnlyOnce(text -> assertThat(text).contains(SESSION))
        .filteredOn(text -> text.contains("Open a wine bar"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fact", "session"})
  void damageIsLoggedWithoutWordsOfTheMember(String table) throws SQLException {
    damage(table);
    try (var log = new LogBook()) {
      after("hello", "/goal list");
      assertThat(log.from(ALL)).doesNotContain("wine bar", "PE exam");
    }
  }

  /** What a coach without any memory says to these words, one text a letter. */
  private List<String> after(String... words) {
    var coach = room.coach();
    int before = coach.waiting(ANA).size();
    Room.say(coach, ANA, "after", words);
    return coach.waiting(ANA).stream().skip(before).map(Room::whole).toList();
  }

  private void saveSession(String json) {
    room.database.run(tx -> {
      long version = tx.sessions().find(ANA).orElseThrow().version();
      assertThat(tx.sessions().save(ANA, version, json, NOON)).isTrue();
    });
  }

  private void damage(String table) throws SQLException {
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("coach.db"));
        var statement = sql.createStatement()) {
      assertThat(statement.executeUpdate("update " + table + " set body = x'0102'")).isEqualTo(1);
    }
  }
}
