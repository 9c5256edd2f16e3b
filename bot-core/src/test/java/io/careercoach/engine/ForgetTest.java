package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Private;
import io.careercoach.store.FactRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a member wants forgotten is in no byte of the folder any more, while the coach runs. */
class ForgetTest {
  @TempDir Path folder;
  private Room room;
  private Coach coach;

  /** She has facts of every kind, letters that wait, and is in the middle of something. */
  @BeforeEach
  void talk() {
    room = new Room(folder);
    coach = room.coach(new Echo());
    Room.say(coach, ANA, "before", SavedTalks.before().toArray(String[]::new));
    Room.say(coach, ANA, "more", "/echo", "throw: something", "/win", "stop", "not now");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void everythingIsGoneAndTheReceiptArrives() throws Exception {
    var before = sealed("fact", "session", "outbox", "set_aside");
    assertThat(before).hasSizeGreaterThan(30);
    assertThat(onDisk(before)).isNotEmpty();

    Room.say(coach, ANA, "forget", "/forget all", "erase it");

    assertThat(onDisk(before)).isEmpty();
    assertThat(sealed("fact", "set_aside")).isEmpty();
    assertThat(coach.nextRing()).isEmpty();
    assertThat(room.session(ANA).greeted()).isFalse();
    assertThat(coach.waiting(ANA)).singleElement().matches(Letter::wipes);
    assertThat(Room.whole(coach.waiting(ANA).getFirst()))
        .startsWith("Erased here.")
        .doesNotContain("interviews");
    assertThat(Files.readString(folder.resolve("master.key.erased")))
        .isNotBlank()
        .doesNotContain("ana");
  }

  @Test
  void oneGoalIsGoneWithAllThatMayQuoteIt() throws Exception {
    var before = sealed("session", "outbox", "set_aside");
    before.add(sealed("fact where kind = 'goal'").getFirst());
    int facts = sealed("fact").size();

    Room.say(coach, ANA, "forget", "/forget goal 1", "erase it");

    assertThat(onDisk(before)).isEmpty();
    assertThat(sealed("fact")).hasSize(facts - 1);
    assertThat(coach.waiting(ANA)).singleElement().matches(Letter::wipes);
    assertThat(Room.whole(coach.waiting(ANA).getFirst())).doesNotContain("interviews");
    assertThat(room.session(ANA).greeted()).isTrue();
    assertThat(room.session(ANA).talks()).isEmpty();
  }

  /** Check-ins of these days stay bare. */
  private static final String UNDATED = "('direction', 'check-in', 'settings', 'code')";

  @Test
  void ofATimeOnlyWhatHasNoDateStays() throws Exception {
    var before = sealed("fact where kind not in " + UNDATED);

    Room.say(coach, ANA, "forget", "/forget today", "erase it");

    assertThat(onDisk(before)).isEmpty();
    List<FactRow> left = room.database.transaction(tx -> tx.facts().all(ANA));
    assertThat(left)
        .extracting(FactRow::kind)
        .containsOnly("direction", "check-in", "settings", "code");
    assertThat(left).noneMatch(row -> row.json().contains("Ben"));
  }

  @Test
  void aCheckInSaysNothingOfAGoalThatIsForgotten() {
    Room.say(coach, BEN, "goal", "I want to open a wine bar by 1 May 2028", "so", "money");
    Room.say(coach, BEN, "plan", "If so, then I ask", "8", "save", "not now");
    later("/checkin", "good", "no change", "Found a room", "skill", "Ask Ana on Tuesday at 9");
    assertThat(checkIn()).contains("\"g1\"", "GOOD", "Ask Ana");

    later("/forget goal 1", "erase it");

    assertThat(checkIn()).contains("DONE").doesNotContain("g1", "GOOD", "Ask Ana");
    later("/history", "/home", "/wins");
    assertThat(coach.waiting(BEN)).extracting(Room::whole).noneMatch(t -> t.contains("wine bar"));
  }

  private void later(String... words) {
    for (String one : words) {
      var at = Room.NOON.plus(Duration.ofDays(4));
      coach.hear(new Event("later " + one, BEN, at, new Said.Words(new Private(one))));
    }
  }

  private String checkIn() {
    List<FactRow> facts = room.database.transaction(tx -> tx.facts().all(BEN));
    return facts.stream()
        .filter(row -> row.kind().equals("check-in"))
        .map(FactRow::json)
        .collect(Collectors.joining());
  }

  @Test
  void nothingIsErasedUnlessItIsMeant() throws Exception {
    int facts = sealed("fact").size();
    Room.say(coach, ANA, "forget", "/forget all", "keep it", "/forget all", "not now", "/win");
    assertThat(sealed("fact")).hasSize(facts);
    assertThat(folder.resolve("master.key.erased")).doesNotExist();
  }

  @Test
  void theErasingEventOnceMoreDoesNothing() {
    coach.hear(Room.words("f1", ANA, "/forget all"));
    var erase = Room.words("f2", ANA, "erase it");
    coach.hear(erase);
    coach.hear(erase);
    room.coach().hear(erase);
    assertThat(coach.waiting(ANA)).hasSize(1);

    room.database.run(tx -> tx.members().erase(ANA, Room.NOON.plusSeconds(9)));
    coach.hear(erase);
    assertThat(coach.members()).isEmpty();
  }

  @Test
  void whoeverStartsAnewIsNotTakenForTheOneBefore() {
    var elsewhere = room.coach();
    Room.say(elsewhere, ANA, "elsewhere", "/goal list");
    Room.say(coach, ANA, "forget", "/forget all", "erase it");
    Room.say(coach, ANA, "anew", "/goal list", "/direction towards a museum");
    assertThat(Room.whole(coach.waiting(ANA).get(1))).contains("a program, not a person");

    for (int i = 0; i < 5; i++) {
      Room.say(elsewhere, ANA, "later" + i, "/history");
      Room.say(coach, ANA, "last" + i, "/history");
    }
    assertThat(coach.waiting(ANA).subList(1, coach.waiting(ANA).size()))
        .noneMatch(letter -> Json.write(letter).contains("interviews"));
    room.close();
    room = new Room(folder);
    List<FactRow> kept = room.database.transaction(tx -> tx.facts().all(ANA));
    assertThat(kept).hasSize(1);
  }

  @Test
  void aBackupFromBeforeBringsNobodyBack() throws Exception {
    Room.say(coach, BEN, "ben", "/direction north");
    room.close();
    Files.copy(folder.resolve("coach.db"), folder.resolve("backup"));
    open();
    Room.say(coach, ANA, "forget", "/forget all", "erase it");
    room.close();
    for (int i = 0; i < 2; i++) {
      Files.delete(folder.resolve("coach.db"));
      Files.copy(folder.resolve("backup"), folder.resolve("coach.db"));
      open();
      assertThat(coach.members()).containsExactly(BEN);
      Room.say(coach, ANA, "anew" + i, "/direction south");
      room.close();
      open();
      assertThat(coach.members()).containsExactly(ANA, BEN);
      room.close();
    }
    open();
  }

  @Test
  void anOperatorsErasureOutlivesABackupOfTheSameMoment() throws Exception {
    coach.waiting(ANA).forEach(letter -> coach.sent(letter, Room.NOON));
    Room.say(coach, ANA, "code", "/privacy code");
    var code =
        Room.whole(coach.waiting(ANA).getLast())
            .replaceAll("(?s).*Your code is (\\S+)\\. .*", "$1");
    room.close();
    Files.copy(folder.resolve("coach.db"), folder.resolve("backup"));
    open();
    room.desk().forget(ANA, code, Room.NOON);
    room.close();
    Files.delete(folder.resolve("coach.db"));
    Files.copy(folder.resolve("backup"), folder.resolve("coach.db"));
    open();
    assertThat(coach.members()).isEmpty();
  }

  /** Whatever quoted her, an old file of the database opens none of it with the salt of now. */
  @Test
  void whatStaysIsSealedAnew() throws Exception {
    var before = sealed("fact", "session");
    Room.say(coach, ANA, "forget", "/forget goal 1", "erase it");
    assertThat(sealed("fact", "session")).doesNotContainAnyElementsOf(before);
    close();
    open();
    List<FactRow> left = room.database.transaction(tx -> tx.facts().all(ANA));
    assertThat(left).hasSizeGreaterThan(5);
  }

  private void open() {
    room = new Room(folder);
    coach = room.coach(new Echo());
  }

  private List<String> sealed(String... tables) throws Exception {
    var all = new ArrayList<String>();
    for (String table : tables) {
      all.addAll(new Disk(folder.resolve("coach.db")).sealed(table));
    }
    return all;
  }

  private List<String> onDisk(List<String> sealed) throws Exception {
    String disk = room.onDisk();
    return sealed.stream().filter(disk::contains).toList();
  }
}
