package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.store.FactRow;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path folder;

  @Test
  void everyKindHasTheHeadingOfItsChapter() {
    var kinds =
        CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance()).kinds().keySet();
    assertThat(Kit.words().ids()).containsAll(kinds.stream().map("record."::concat).toList());
  }

  @Test
  void theFileHoldsEveryFactAsItIsKept() {
    try (var room = new Room(folder)) {
      var coach = room.coach();
      Room.say(coach, ANA, "before", SavedTalks.before().toArray(String[]::new));
      coach.waiting(ANA).forEach(letter -> coach.sent(letter, Room.NOON));
      Room.say(coach, ANA, "export", "stop", "/export");

      var file = Json.tree(enclosed(coach, "career-coach.json"));
      List<FactRow> kept =
          room.database.transaction(tx -> tx.facts().all(ANA)).stream()
              .filter(row -> !row.kind().equals("code"))
              .toList();

      assertThat(kept).extracting(FactRow::kind).contains("goal", "win", "job", "reflection");
      assertThat(file.path("format").asText()).isEqualTo(RecordFile.FORMAT);
      assertThat(file.path("member").path("zone").asText()).isEqualTo("Europe/Berlin");
      assertThat(file.path("facts")).hasSameSizeAs(kept);
      for (int i = 0; i < kept.size(); i++) {
        assertThat(file.path("facts").get(i))
            .isEqualTo(Json.tree(Json.write(RecordItem.of(kept.get(i)))));
      }
    }
  }

  @Test
  void aDamagedFactIsTakenAlongAsItIs() {
    var damaged = new FactRow("goal", "g9", 1, "{\"a\":\"half a te", Room.NOON, Room.NOON);
    try (var room = new Room(folder)) {
      var coach = room.coach();
      Room.say(coach, ANA, "before", "/direction north");
      room.database.run(tx -> tx.facts().keep(ANA, damaged));
      Room.say(coach, ANA, "export", "/export");

      var text = enclosed(coach, "career-coach.json");
      var item = Json.tree(text).path("facts").get(1);
      assertThat(item.path("unreadable").asBoolean()).isTrue();
      assertThat(item.path("value").asText()).isEqualTo(damaged.json());
      assertThat(Json.tree(text).path("facts").get(0).has("unreadable")).isFalse();

      assertThat(room.desk().bring(Room.BEN, text, Room.NOON)).isEqualTo(2);
      List<FactRow> brought = room.database.transaction(tx -> tx.facts().all(Room.BEN));
      assertThat(brought).contains(damaged);
    }
  }

  private static String enclosed(Coach coach, String name) {
    return coach.waiting(ANA).stream()
        .flatMap(letter -> letter.message().parts().stream())
        .filter(Part.Enclosure.class::isInstance)
        .map(part -> (Part.Enclosure<Private>) part)
        .filter(file -> file.name().equals(name))
        .flatMap(file -> file.lines().stream())
        .map(Private::text)
        .collect(Collectors.joining("\n"));
  }
}
