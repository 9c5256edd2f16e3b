package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.SetAside;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member's timer rings once, when something is due and nobody is in the middle of a talk. */
class TimersTest {
  private static final Instant DUE = NOON.plus(Echo.HOUR);
  private static final String RUNG = Echo.Clock.RUNG;
  @TempDir Path folder;
  private Room room;
  private Coach coach;

  @BeforeEach
  void open() {
    room = new Room(folder);
    coach = room.coach(new Echo());
    Room.say(coach, ANA, "a", "/echo");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aTimerIsSetTogetherWithItsTurn() {
    Room.say(coach, ANA, "b", "ring");
    assertThat(coach.nextRing()).contains(DUE);
    assertThat(Echo.heard(room.session(ANA))).containsExactly("ring");
  }

  @Test
  void aTurnThatFailsSetsNoTimer() {
    Room.say(coach, ANA, "b", "mumble");
    assertThat(coach.nextRing()).isEmpty();
  }

  @Test
  void aTimerRingsNotBeforeItIsDue() {
    Room.say(coach, ANA, "b", "ring");
    coach.ring(DUE.minusMillis(1));
    assertThat(Room.said(coach, ANA)).doesNotContain(RUNG);
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).endsWith(RUNG);
  }

  @Test
  void rungTwiceAndOnTwoCoachesItSpeaksOnce() {
    var other = room.coach(new Echo());
    Room.say(coach, ANA, "b", "ring");
    coach.ring(DUE);
    other.ring(DUE);
    coach.ring(DUE.plusSeconds(5));
    assertThat(Room.said(coach, ANA)).containsOnlyOnce(RUNG);
    assertThat(coach.nextRing()).isEmpty();
  }

  @Test
  void aTimerMovesWithWhatIsKnown() {
    Room.say(coach, ANA, "b", "ring");
    coach.hear(new Event("c", ANA, NOON.plusSeconds(60), Room.words("c", ANA, "ring").said()));
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).doesNotContain(RUNG);
    assertThat(coach.nextRing()).contains(DUE.plusSeconds(60));
  }

  @Test
  void inTheMiddleOfADialogueItWaitsAndALeftOneIsSetAside() {
    Room.say(coach, ANA, "b", "ring");
    var late = DUE.minus(Duration.ofMinutes(10));
    coach.hear(new Event("c", ANA, late, Room.words("c", ANA, "still here").said()));
    assertThat(coach.nextRing()).contains(late.plus(Session.SILENCE));
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).doesNotContain(RUNG);
    coach.ring(late.plus(Session.SILENCE));
    assertThat(Room.said(coach, ANA)).endsWith(RUNG);
    assertThat(room.session(ANA).open()).isEmpty();
    assertThat(room.session(ANA).aside()).hasSize(1);
  }

  @Test
  void aTimerThatFailsIsSetAsideAndRingsNotInACircle() {
    Room.say(coach, ANA, "b", "ring", "snare");
    int before = coach.waiting(ANA).size();
    coach.ring(DUE);
    coach.ring(DUE.plusSeconds(5));
    assertThat(coach.waiting(ANA)).hasSize(before);
    List<SetAside> kept = room.database.transaction(tx -> tx.inbox().setAside());
    assertThat(kept).hasSize(1);
  }

  @Test
  void aTimerThatWasHeardBeforeIsGoneAfterwards() {
    Room.say(coach, ANA, "b", "ring");
    coach.ring(DUE);
    Room.say(coach, ANA, "c", "ring");
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).containsOnlyOnce(RUNG);
  }
}
