package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.store.FactRow;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported here and imported there is the same record. */
class RecordRoundTripTest {
  private static final Instant LATER = NOON.plus(90, ChronoUnit.MINUTES);

  /** Of a later version, which this one does not know. */
  private static final FactRow NAP =
      new FactRow("nap", "n1", 7, "{\"length\":0.50}", NOON.minusSeconds(9), NOON);

  @TempDir Path here;
  @TempDir Path there;

  @Test
  void aRecordMovesToAnotherServerWithAnotherKey() {
    String exported;
    try (var room = new Room(here)) {
      fill(room);
      exported = data(room, ANA, code(room, ANA));
      room.desk().forget(ANA, code(room, ANA), NOON);
      assertThat(room.coach().members()).isEmpty();
    }
    try (var room = new Room(there)) {
      var rows = Json.tree(exported).path("facts");
      assertThat(room.desk().bring(BEN, exported, Room.NOON)).isEqualTo(rows.size());

      var again = data(room, BEN, code(room, BEN));
      assertThat(bare(again)).isEqualTo(bare(exported));
      Room.say(room.coach(), BEN, "after", "/goal list");
      assertThat(room.coach().waiting(BEN).stream().map(Room::whole))
          .anyMatch(text -> text.contains("mock interviews"))
          .noneMatch(text -> text.contains("could not read"));
    }
  }

  @Test
  void theNextCheckInComesToWhoeverIsBroughtIn() {
    String exported;
    Optional<Instant> next;
    try (var room = new Room(here)) {
      Room.say(
          room.coach(),
          ANA,
          "a",
          "I want to open a wine bar by 1 May 2028",
          "so",
          "money",
          "If so, then I ask",
          "8",
          "save",
          "/begin weekly");
      next = room.coach().nextRing();
      exported = data(room, ANA, code(room, ANA));
    }
    assertThat(next).isPresent();
    try (var room = new Room(there)) {
      room.desk().bring(BEN, exported, NOON);
      assertThat(room.coach().nextRing()).isEqualTo(next);
      room.coach().ring(next.get());
      assertThat(room.coach().waiting(BEN).stream().map(Room::whole))
          .anyMatch(text -> text.contains("How did work feel"));
    }
  }

  @Test
  void whatIsBegunGoesOnThere() {
    String exported;
    try (var room = new Room(here)) {
      Room.say(room.coach(), ANA, "know", "/direction towards teaching");
      Room.say(room.coach(), ANA, "begin", "I want to open a wine bar by 1 May 2028");
      var files = room.desk().export(ANA, code(room, ANA), NOON);
      assertThat(lines(files.getFirst()))
          .contains("## Begun, and not finished", "- Begun: your new goal")
          .contains("  - Goal (specific): Open a wine bar");
      exported = String.join("\n", lines(files.getLast()));
    }
    try (var room = new Room(there)) {
      room.desk().bring(BEN, exported, NOON);
      Room.say(room.coach(), BEN, "on", "hello", "continue");
      assertThat(room.coach().waiting(BEN).stream().map(Room::whole))
          .anyMatch(text -> text.contains("Open a wine bar"));
    }
  }

  private static List<String> lines(Part.Enclosure<Private> file) {
    return file.lines().stream().map(Private::text).toList();
  }

  @Test
  void whatWasPassedIsMarkedInTheFile() {
    try (var room = new Room(here)) {
      fill(room);
      var goal = Json.tree(data(room, ANA, code(room, ANA))).path("facts").findParent("milestones");
      assertThat(goal.path("milestones").findValuesAsText("reached"))
          .startsWith("true")
          .endsWith("false");
    }
  }

  @Test
  void theRecordThatIsMovedHasAFactOfEveryKindAndNoCode() {
    try (var room = new Room(here)) {
      fill(room);
      var kinds =
          Json.tree(data(room, ANA, code(room, ANA))).path("facts").findValuesAsText("kind");
      // a tap is of a round that is open on this server, and nothing to move
      var moved = Room.kinds().stream().filter(kind -> !kind.equals("tap")).toList();
      assertThat(kinds).containsAll(moved).contains("nap").doesNotContain("code");
    }
  }

  /** A member with all there is, whose facts were kept and changed at different times. */
  private static void fill(Room room) {
    var coach = room.coach();
    Room.say(coach, ANA, "before", SavedTalks.before().toArray(String[]::new));
    coach.hear(new Event("begin", ANA, LATER, new Said.Words(new Private("/begin weekly"))));
    coach.hear(
        new Event("update", ANA, LATER, new Said.Words(new Private("/goal update 1 4 of 12"))));
    room.database.run(tx -> {
      var row = tx.members().find(ANA).orElseThrow();
      tx.members().change(row.in("Asia/Tokyo").speaking("en-US").quiet(Optional.of(LATER)));
      tx.facts().keep(ANA, NAP);
    });
  }

  /** Talks a new code into being. */
  static String code(Room room, String member) {
    var coach = room.coach();
    coach.waiting(member).forEach(letter -> coach.sent(letter, NOON));
    Room.say(coach, member, "code" + System.nanoTime(), "/privacy code");
    var said = coach.waiting(member).stream().map(Room::whole).collect(Collectors.joining());
    return said.replaceAll("(?s).*Your code is (\\S+)\\. .*", "$1");
  }

  private static String data(Room room, String member, String code) {
    var files = room.desk().export(member, code, NOON);
    assertThat(files)
        .extracting(file -> file.name())
        .containsExactlyInAnyOrder("career-coach.md", "career-coach.ics", "career-coach.json");
    return files.stream()
        .filter(file -> file.name().endsWith(".json"))
        .flatMap(file -> file.lines().stream())
        .map(Private::text)
        .collect(Collectors.joining("\n"));
  }

  /** Without what is of the server: who the member is there, and since when it knows them. */
  private static JsonNode bare(String file) {
    var record = (ObjectNode) Json.tree(file);
    ((ObjectNode) record.path("member")).remove("since");
    return record.without(List.of("taken", "name"));
  }
}
