package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timers ring once, for the dialogue that set them. */
class TimersTest {
  private static final Instant DUE = NOON.plus(Echo.HOUR);
  private static final String WOKEN = "woken by " + Echo.BELL;

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
    assertThat(Room.said(coach, ANA)).doesNotContain(WOKEN);
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).endsWith(WOKEN);
  }

  @Test
  void rungTwiceAndOnTwoCoachesItWakesOnce() {
    var other = room.coach(new Echo());
    Room.say(coach, ANA, "b", "ring");
    coach.ring(DUE);
    other.ring(DUE);
    coach.ring(DUE.plusSeconds(5));
    assertThat(Echo.heard(room.session(ANA))).containsExactly("ring", WOKEN);
    assertThat(Room.said(coach, ANA)).containsOnlyOnce(WOKEN);
    assertThat(coach.nextRing()).isEmpty();
  }

  @Test
  void aTimerThatIsSetAgainIsMoved() {
    Room.say(coach, ANA, "b", "ring");
    coach.hear(new Event("c", ANA, NOON.plusSeconds(60), Room.words("c", ANA, "ring").said()));
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).doesNotContain(WOKEN);
    assertThat(coach.nextRing()).contains(DUE.plusSeconds(60));
  }

  @Test
  void aTimerWhoseDialogueIsNotOpenAnyMoreSaysNothing() {
    Room.say(coach, ANA, "b", "ring", "cancel", "discard");
    int before = coach.waiting(ANA).size();
    coach.ring(DUE);
    assertThat(coach.waiting(ANA)).hasSize(before);
    assertThat(coach.nextRing()).isEmpty();
  }

  @Test
  void whoWantsNoMoreMessagesIsNotWoken() {
    Room.say(coach, ANA, "b", "ring", "stop", "all messages from you");
    assertThat(coach.nextRing()).isEmpty();
    int before = coach.waiting(ANA).size();
    coach.ring(DUE);
    assertThat(coach.waiting(ANA)).hasSize(before);
  }

  @Test
  void aTimerThatFailsRingsNotForEver() {
    Room.say(coach, ANA, "b", "ring", "snare");
    coach.ring(DUE);
    assertThat(coach.nextRing()).isEmpty();
    assertThat(Room.said(coach, ANA).getLast()).startsWith("Something went wrong on my side.");
    int before = coach.waiting(ANA).size();
    coach.ring(DUE);
    assertThat(coach.waiting(ANA)).hasSize(before);
  }

  @Test
  void aTimerThatWasHeardBeforeIsGoneAfterwards() {
    Room.say(coach, ANA, "b", "ring");
    coach.ring(DUE);
    Room.say(coach, ANA, "c", "ring");
    coach.ring(DUE);
    assertThat(Room.said(coach, ANA)).containsOnlyOnce(WOKEN);
    assertThat(coach.nextRing()).isEmpty();
  }
}
