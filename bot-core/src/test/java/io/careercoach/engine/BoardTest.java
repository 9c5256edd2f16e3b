package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Ask;
import io.careercoach.message.Part;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board is what {@code home} says, and looking at it changes nothing. */
class BoardTest {
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
  void itIsWhatHomeSays() {
    var coach = room.coach();
    Room.say(coach, ANA, "a", "/direction towards teaching", "/win Taught a class", "/home");
    assertThat(coach.board(ANA, NOON)).isEqualTo(coach.waiting(ANA).getLast().message());
  }

  @Test
  void lookingChangesNothingAndNeedsNoMember() {
    var coach = room.coach();
    Room.say(coach, ANA, "a", "/win");
    long version = version();
    var letters = coach.waiting(ANA);
    coach.board(ANA, NOON);
    assertThat(coach.board(BEN, NOON).ask()).isPresent();
    assertThat(version()).isEqualTo(version);
    assertThat(coach.waiting(ANA)).isEqualTo(letters);
    assertThat(coach.members()).containsExactly(ANA);
  }

  @Test
  void muchOnItStaysWithinWhatBothPlatformsShow() {
    var coach = room.coach();
    String[] draft = {"by 1 May 2028", "skip", "skip", "skip", "skip", "save"};
    for (int i = 1; i <= 8; i++) {
      Room.say(
          coach, ANA, "g" + i, "/goal new Finish " + (i + 4) + " talks " + "again ".repeat(30));
      Room.say(coach, ANA, "d" + i, draft);
      Room.say(coach, ANA, "w" + i, "/win Taught a class " + "well ".repeat(200));
    }
    Room.say(coach, ANA, "p", "/progress");
    var board = coach.board(ANA, NOON);
    assertThat(board.parts()).hasSizeLessThanOrEqualTo(20);
    assertThat(coach.waiting(ANA).getLast().message().parts())
        .hasSizeLessThanOrEqualTo(20)
        .filteredOn(Part.Chart.class::isInstance)
        .hasSizeBetween(1, 3);
    for (var part : board.parts()) {
      if (part instanceof Part.Facts<?>(var rows)) {
        assertThat(rows).hasSizeLessThanOrEqualTo(10);
      }
    }
    assertThat(board.ask().orElseThrow())
        .isInstanceOfSatisfying(
            Ask.Choice.class, choice -> assertThat(choice.options()).hasSizeLessThanOrEqualTo(5));
  }

  private long version() {
    return room.database.transaction(tx -> tx.sessions().version(ANA));
  }
}
