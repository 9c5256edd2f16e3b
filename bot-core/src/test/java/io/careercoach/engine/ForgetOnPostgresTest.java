package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.Database;
import io.careercoach.store.FactRow;
import io.careercoach.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a server as well: what is forgotten is in no row, and no sealed byte of it opens again. */
class ForgetOnPostgresTest {
  private static final PostgresServer SERVER = PostgresServer.shared();
  private static final ServerDisk DISK = new ServerDisk(SERVER);

  @TempDir Path folder;
  private Room room;
  private Coach coach;
  private String salt = "";

  /**
   * She has facts of every kind, letters and a post that wait, and is in the middle of something.
   */
  @BeforeEach
  void talk() {
    room = new Room(folder, Database.postgresql(SERVER.empty(), folder.resolve("master.key")));
    coach = room.coach(new Echo());
    Room.say(coach, ANA, "before", SavedTalks.before().toArray(String[]::new));
    Room.say(coach, ANA, "more", "/echo", "throw: something", "/win", "stop", "not now");
    Room.say(coach, BEN, "ben", "/direction south");
    assertThat(room.posts().waiting(Post.platform(ANA))).hasSize(1);
    salt = DISK.salt(ANA);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void ofEverythingOnlyTheReceiptIsLeft() throws IOException {
    var before = DISK.sealed(ANA);
    Room.say(coach, ANA, "forget", "/forget all", "erase it");

    assertThat(DISK.sealed(ANA)).doesNotContainAnyElementsOf(before);
    assertThat(DISK.count(ANA, "fact")).isZero();
    assertThat(DISK.count(ANA, "set_aside")).isZero();
    assertThat(DISK.count(ANA, "timer")).isZero();
    assertForgotten();
  }

  @Test
  void ofOneGoalNothingOpensAndTheRestDoes() throws IOException {
    var before = DISK.sealed(ANA);
    int facts = DISK.count(ANA, "fact");
    Room.say(coach, ANA, "forget", "/forget goal 1", "erase it");

    assertThat(DISK.sealed(ANA)).doesNotContainAnyElementsOf(before);
    assertThat(DISK.count(ANA, "fact")).isEqualTo(facts - 1);
    assertThat(facts(ANA)).noneMatch(row -> row.json().contains("interviews"));
    assertForgotten();
    Room.say(room.coach(), ANA, "after", "/wins");
    assertThat(Room.whole(coach.waiting(ANA).getLast())).contains("2 wins");
  }

  @Test
  void ofATimeOnlyWhatHasNoDateStays() throws IOException {
    var before = DISK.sealed(ANA);
    Room.say(coach, ANA, "forget", "/forget today", "erase it");

    assertThat(DISK.sealed(ANA)).doesNotContainAnyElementsOf(before);
    assertThat(facts(ANA))
        .extracting(FactRow::kind)
        .containsOnly("direction", "check-in", "settings", "code");
    assertForgotten();
  }

  /** Her letters and posts are gone but for the receipt, her old salt too, and Ben is as before. */
  private void assertForgotten() throws IOException {
    assertThat(DISK.count(ANA, "outbox")).isEqualTo(1);
    assertThat(coach.waiting(ANA)).singleElement().matches(Letter::wipes);
    assertThat(Room.whole(coach.waiting(ANA).getFirst())).startsWith("Erased here.");
    assertThat(room.posts().waiting(Post.platform(ANA))).isEmpty();
    assertThat(DISK.has(salt)).isFalse();
    assertThat(facts(BEN)).hasSize(1);
  }

  private List<FactRow> facts(String member) {
    return room.database.transaction(tx -> tx.facts().all(member));
  }
}
