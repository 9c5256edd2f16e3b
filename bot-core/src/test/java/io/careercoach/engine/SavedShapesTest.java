package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.NOON;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import io.careercoach.store.Audience;
import io.careercoach.store.FactRow;
import io.careercoach.store.OutboxRow;
import io.careercoach.store.SetAside;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows of every shape ever released are read, and go on. After a shape got a new version, {@code
 * -DaddSaved} writes a row of it; files that are there are left as they are.
 */
class SavedShapesTest {
  private static final Context TODAY = new Context(NOON, ZoneOffset.UTC, Locale.UK, Facts.NONE);

  @TempDir Path folder;

  @BeforeAll
  static void add(@TempDir Path work) {
    if (System.getProperty("addSaved") != null) {
      SavedTalks.add(work);
    }
  }

  static Stream<Saved> rows() {
    return Saved.all().stream().filter(saved -> saved.place().matches("(dialogue/.*|session)"));
  }

  static Stream<Saved> facts() {
    return Saved.all().stream().filter(saved -> saved.place().startsWith("fact/"));
  }

  static Stream<Saved> letters() {
    return Saved.of("letter").stream();
  }

  @Test
  void everyVersionOfEveryShapeHasARow() {
    assertThat(Saved.places()).hasSizeGreaterThan(5);
    assertThat(Saved.places().stream().flatMap(place -> Saved.missing(place).stream())).isEmpty();
  }

  /** A question that was added or dropped would put all that follows out of step. */
  @Test
  void whatIsSaidBeforehandIsTakenAsItIsMeant() {
    try (var room = new Room(folder)) {
      Room.say(room.coach(), ANA, "before", SavedTalks.before().toArray(String[]::new));
      var rows = room.database.transaction(tx -> tx.facts().all(ANA));
      assertThat(rows.stream().filter(row -> row.kind().equals("win")).map(FactRow::json))
          .satisfiesExactly(
              first -> assertThat(first).contains("Trained two new colleagues"),
              second -> assertThat(second).contains("Wrote a checklist"));
      assertThat(rows.stream().filter(row -> row.kind().equals("check-in")).map(FactRow::json))
          .satisfiesExactly(one -> assertThat(one).contains("DONE", "Ask Ben on Tuesday at 9"));
      assertThat(room.session(ANA).open()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSavedTalkGoesOnFor(Saved saved) {
    for (String words : List.of("help", "3", "back", "edit 1", "/goal list", "skip", "continue")) {
      assertGoesOn(saved, words);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSavedTalkIsOpenWithItsDialogueFor(Saved saved) {
    var session = SavedSession.read(saved.json());
    assertThat(session.greeted()).isTrue();
    if (saved.place().startsWith("dialogue/")) {
      assertThat(session.open().orElseThrow().dialogue())
          .isEqualTo(saved.place().replace("dialogue/", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aSavedFactIsKnownAgainAs(Saved saved) {
    try (var room = new Room(folder)) {
      var coach = room.coach();
      coach.hear(Room.words("hello", ANA, "hello"));
      keep(room, saved);
      Room.say(room.coach(), ANA, "after", "/goal list", "/goal show 1", "/direction");
      assertNoTrouble(room);
      var kinds = CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance()).kinds();
      var kind = requireNonNull(kinds.get(saved.place().replace("fact/", "")));
      Fact fact = Json.read(kind.shape(), saved.version(), saved.json());
      assertThat(kind.read(fact, TODAY).line().id()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aSavedLetterGoesOutAs(Saved saved) {
    try (var room = new Room(folder)) {
      var coach = room.coach(new Echo());
      coach.hear(Room.words("open", ANA, "/echo"));
      var row =
          new OutboxRow(
              "saved", ANA, ANA, Audience.PRIVATE, 1, saved.version(), saved.json(), NOON);
      room.database.run(tx -> tx.outbox().add(row));
      assertThat(coach.waiting(ANA)).hasSize(2);
      var letter = coach.waiting(ANA).getFirst();
      assertThat(letter.message().parts()).hasSize(3);
      assertThat(letter.message().ask().orElseThrow().question().text()).startsWith("Which goal");
    }
  }

  private void assertGoesOn(Saved saved, String words) {
    try (var room = new Room(folder.resolve(words.replaceAll("\\W", "")))) {
      room.coach().hear(Room.words("hello", ANA, "hello"));
      facts().forEach(fact -> keep(room, fact));
      room.database.run(tx -> assertThat(tx.sessions().save(ANA, 1, saved.json(), NOON)).isTrue());
      var coach = room.coach();
      int before = coach.waiting(ANA).size();
      coach.hear(Room.words("after", ANA, words));
      assertThat(coach.waiting(ANA)).as(words).hasSizeGreaterThan(before);
      assertNoTrouble(room);
    }
  }

  private static void assertNoTrouble(Room room) {
    assertThat(room.coach().waiting(ANA).stream().map(Room::whole))
        .noneMatch(text -> text.matches("(?s).*(I could not read|I cannot read|went wrong).*"));
    assertThat(room.database.<List<SetAside>>transaction(tx -> tx.inbox().setAside())).isEmpty();
  }

  private static void keep(Room room, Saved fact) {
    String kind = fact.place().replace("fact/", "");
    String id = kind.equals("goal") ? "g1" : kind;
    var row = new FactRow(kind, id, fact.version(), fact.json(), NOON, NOON);
    room.database.run(tx -> tx.facts().keep(ANA, row));
  }
}
