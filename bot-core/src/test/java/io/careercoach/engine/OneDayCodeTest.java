package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code opens one member's record for a day, and no guess does. */
class OneDayCodeTest {
  private static final String REFUSED = "does not fit or has expired";

  @TempDir Path folder;
  private Room room;

  @BeforeEach
  void open() {
    room = new Room(folder);
    Room.say(room.coach(), ANA, "know", "/direction towards teaching");
    Room.say(room.coach(), BEN, "know", "/direction towards nursing");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void itIsReadableAndOpensTheRecordHoweverItIsTyped() {
    var code = code(ANA);
    assertThat(code).matches("([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}");
    assertOpens(code, NOON);
    assertOpens(code.toLowerCase(Locale.ROOT).replace("-", " "), NOON);
  }

  @Test
  void itIsForOneMember() {
    assertRefused(BEN, code(ANA), NOON);
    code(BEN);
    assertRefused(BEN, code(ANA), NOON);
  }

  @Test
  void itEndsAfterADay() {
    var code = code(ANA);
    assertOpens(code, NOON.plus(Duration.ofDays(1)).minusMillis(1));
    assertRefused(ANA, code, NOON.plus(Duration.ofDays(1)));
  }

  @Test
  void aNewOneReplacesIt() {
    var first = code(ANA);
    var second = code(ANA);
    assertThat(second).isNotEqualTo(first);
    assertRefused(ANA, first, NOON);
    assertOpens(second, NOON);
  }

  @Test
  void afterFiveWrongOnesItIsVoidUntilANewOne() {
    var code = code(ANA);
    for (int i = 0; i < 4; i++) {
      assertRefused(ANA, "AAAA-AAAA-AAAA", NOON);
    }
    assertOpens(code, NOON);
    assertRefused(ANA, "", NOON);
    assertRefused(ANA, code, NOON);
    assertOpens(code(ANA), NOON);
  }

  @Test
  void withoutItNothingIsErased() {
    var code = code(ANA);
    assertThatThrownBy(() -> room.desk().forget(ANA, "AAAA", NOON)).hasMessageContaining(REFUSED);
    assertThat(room.coach().members()).containsExactly(ANA, BEN);
    room.desk().forget(ANA, code, NOON);
    assertThat(room.coach().members()).containsExactly(BEN);
  }

  @Test
  void nobodyUnknownIsExported() {
    assertThatThrownBy(() -> room.desk().export("terminal/eve", "AAAA", NOON))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContaining("Nobody called terminal/eve");
  }

  @Test
  void itIsKeptAsAHashOnlyAndIsInNoHistory() throws IOException {
    var code = code(ANA);
    var row =
        room.database.transaction(tx ->
            tx.facts().all(ANA).stream()
                .filter(one -> one.kind().equals("code"))
                .findFirst()
                .orElseThrow());
    assertThat(row.json()).doesNotContain(code, code.replace("-", ""));
    assertThat(room.onDisk()).doesNotContain(code, code.replace("-", ""));
    var coach = room.coach();
    coach.waiting(ANA).forEach(letter -> coach.sent(letter, NOON));
    Room.say(coach, ANA, "history", "/history", "/history code");
    assertThat(coach.waiting(ANA).stream().map(Room::whole))
        .hasSizeGreaterThan(1)
        .noneMatch(text -> text.contains("Code for this server"));
  }

  private String code(String member) {
    return RecordRoundTripTest.code(room, member);
  }

  private void assertOpens(String code, Instant at) {
    assertThat(room.desk().export(ANA, code, at)).isNotEmpty();
  }

  private void assertRefused(String member, String code, Instant at) {
    assertThatThrownBy(() -> room.desk().export(member, code, at))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContaining(REFUSED);
  }
}
