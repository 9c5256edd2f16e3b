package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be imported as a whole leaves nothing behind and says what to do. */
class RecordRefusalTest {
  private static final String OWNER =
      "\"member\":{\"zone\":\"Europe/Berlin\",\"locale\":\"en-GB\",\"since\":\"2026-01-01T08:00:00Z\"}";

  @TempDir Path folder;
  private Room room;

  @BeforeEach
  void open() {
    room = new Room(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void whatIsNoJson() {
    assertRefused("hello", "line 1 is no JSON", "career-coach.json of an export");
    assertRefused(file("").replace("\"facts\"", "\n\"facts"), "line 2 is no JSON");
    assertRefused("", "not the record", "career-coach.json of an export");
  }

  @Test
  void whatIsNoRecord() {
    assertRefused("{}", "not the record of a member");
    assertRefused("[1]", "not the record of a member");
  }

  @Test
  void whatANewerVersionWrote() {
    assertRefused(file("").replace("\"version\":1", "\"version\":2"), "Update this one");
    assertRefused(file(fact("goal", "g1", 99, "{}")), "Update this one");
  }

  @Test
  void whatIsDamaged() {
    assertRefused(
        file("").replace("Europe/Berlin", "Mars/Base"), "damaged", "nothing was imported");
    assertRefused(file("").replace(OWNER, "\"x\":1"), "damaged", "nothing was imported");
    assertRefused(file("").replace(",\"facts\":[]", ""), "damaged", "nothing was imported");
    assertRefused(file("null"), "damaged", "nothing was imported");
    assertRefused(file(fact("goal", "g1", 1, "{\"title\":7}")), "The goal g1", "damaged");
    assertRefused(file(fact("a/b", "n1", 1, "{}")), "The a/b n1", "damaged");
    assertRefused(
        file(fact("nap", "n1", 1, "{}").replace("since", "x")), "facts.0.since", "damaged");
  }

  @Test
  void whatLacksAPart() {
    Room.say(room.coach(), ANA, "win", "/win Trained two");
    String whole =
        room.database.transaction(
            tx -> Json.page(RecordFile.of(tx, tx.members().find(ANA).orElseThrow(), Room.NOON)));
    for (String lack : List.of("", "\"words\" : null,")) {
      String damaged = whole.replaceFirst("\"words\" : \"Trained.*\",", lack);
      assertThat(damaged).isNotEqualTo(whole);
      assertThatThrownBy(() -> room.desk().bring("terminal/cy", damaged, Room.NOON))
          .isInstanceOf(RecordProblem.class)
          .hasMessageContainingAll("The win ", "look at words");
    }
  }

  @Test
  void whatIsThereTwice() {
    String nap = fact("nap", "n1", 1, "{}");
    assertRefused(file(nap + "," + nap), "nap n1", "twice");
  }

  @Test
  void aMarkThatAnEditorPutInFrontIsPassedOver() {
    assertThat(room.desk().bring(BEN, "\uFEFF" + file(""), Room.NOON)).isZero();
  }

  @Test
  void aMemberOfWhomSomethingIsKnown() {
    Room.say(room.coach(), ANA, "know", "/direction towards teaching");
    assertThatThrownBy(() -> room.desk().bring(ANA, file(""), Room.NOON))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContainingAll("already", "another name");
    assertThat(room.coach().members()).containsExactly(ANA);
  }

  @Test
  void whoOnlySaidHelloAndAskedForACodeMayImport() {
    Room.say(room.coach(), ANA, "hello", "hello", "/privacy code");
    assertThat(room.desk().bring(ANA, file(fact("nap", "n1", 3, "{\"a\":1}")), Room.NOON))
        .isEqualTo(1);
    var row = room.database.transaction(tx -> tx.members().find(ANA)).orElseThrow();
    assertThat(row.since()).isEqualTo(Room.NOON);
  }

  @Test
  void aCodeInTheFileIsLeftOut() {
    var code = "{\"salt\":\"a\",\"hash\":\"b\",\"until\":\"2099-01-01T08:00:00Z\",\"misses\":0}";
    assertThat(room.desk().bring(ANA, file(fact("code", "code", 1, code)), Room.NOON)).isZero();
  }

  private void assertRefused(String text, String... words) {
    assertThatThrownBy(() -> room.desk().bring(BEN, text, Room.NOON))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContainingAll(words);
    assertThat(room.coach().members()).isEmpty();
  }

  private static String file(String facts) {
    return "{\"format\":\"career-coach record\",\"version\":1,\"name\":\"ana\","
        + "\"taken\":\"2026-11-01T08:00:00Z\","
        + OWNER
        + ",\"facts\":["
        + facts
        + "]}";
  }

  private static String fact(String kind, String id, int shape, String value) {
    return "{\"kind\":\"%s\",\"id\":\"%s\",\"shape\":%d,%s,\"value\":%s}"
        .formatted(
            kind,
            id,
            shape,
            "\"since\":\"2026-01-02T08:00:00Z\",\"changed\":\"2026-01-03T08:00:00Z\"",
            value);
  }
}
