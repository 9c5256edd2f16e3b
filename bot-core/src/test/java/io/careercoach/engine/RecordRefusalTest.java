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
        room.database.transaction(tx ->
            Json.page(
                RecordFile.of(tx, tx.members().find(ANA).orElseThrow(), List.of(), Room.NOON)));
    for (String lack : List.of("", "\"words\" : null,")) {
      String damaged = whole.replaceFirst("\"words\" : \"Trained.*\",", lack);
      assertThat(damaged).isNotEqualTo(whole);
      assertThatThrownBy(() -> room.desk().bring("terminal/cy", damaged, Room.NOON))
          .isInstanceOf(RecordProblem.class)
          .hasMessageContainingAll("The win ", "look at words");
    }
  }

  @Test
  void whatCannotBe() {
    assertOdd("goal", "confidence", "600", "a whole number from 0 to 10");
    assertOdd("goal", "confidence", "-1", "a whole number from 0 to 10");
    assertOdd("goal", "target", "-5", "measure.target should be a number from 0 on");
    assertOdd("goal", "number", "0", "a whole number from 1 on");
    assertOdd("goal", "deadline", "\"9999-05-31\"", "a day of this or a near century");
    assertOdd("goal", "since", "\"9999-05-31T08:00:00Z\"", "up to ten years from now");
    assertOdd("win", "at", "\"9999-05-31T08:00:00Z\"", "up to ten years from now");
    assertOdd(
        "compass", "LONG_TERM_FOCUS", "[99]", "answers.LONG_TERM_FOCUS.0 should be", "1 to 5");
  }

  @Test
  void aLanguageThatDoesNotExist() {
    assertRefused(file("").replace("en-GB", "xx-YY-!!"), "damaged", "nothing was imported");
    assertRefused(
        file("").replace("en-GB", "xx-YY"), "member.locale should be a language such as en-GB");
  }

  /** A record as it is, but for one value. */
  private void assertOdd(String kind, String field, String value, String... words) {
    String whole = record();
    String odd =
        whole.replaceFirst(
            "(?s)(\"kind\" : \"%s\".*?\"%s\" : )(?:\\[.*?]|[^,\n]+)".formatted(kind, field),
            "$1" + value);
    assertThat(odd).isNotEqualTo(whole);
    assertThatThrownBy(() -> room.desk().bring("terminal/cy", odd, Room.NOON))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContainingAll(words)
        .hasMessageContainingAll("The " + kind + " ", field, "nothing was imported");
  }

  private String record() {
    if (room.coach().members().isEmpty()) {
      Room.say(
          room.coach(),
          ANA,
          "all",
          "I want to finish 12 talks by 31 March 2027 because I want to teach",
          "skip",
          "skip",
          "8",
          "save",
          "/win Trained two",
          "/compass",
          "half",
          "half",
          "half",
          "half",
          "half",
          "half",
          "skip");
    }
    return room.database.transaction(tx ->
        Json.page(RecordFile.of(tx, tx.members().find(ANA).orElseThrow(), List.of(), Room.NOON)));
  }

  @Test
  void twoWithOneNumber() {
    record();
    Room.say(room.coach(), ANA, "more", "/win Held a talk");
    String odd = record().replaceFirst("\"number\" : 2", "\"number\" : 1");
    assertThatThrownBy(() -> room.desk().bring("terminal/cy", odd, Room.NOON))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContainingAll("The win ", "number should be one of its own");
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
