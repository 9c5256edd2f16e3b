package io.careercoach.engine;

import static ch.qos.logback.classic.Level.ALL;
import static ch.qos.logback.classic.Level.ERROR;
import static io.careercoach.engine.Room.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a dialogue costs the member one apology, and nobody anything else. */
class MistakeTest {
  private static final String CANARY = "yellow canary";
  private static final String SORRY = "Something went wrong on my side.";

  @TempDir Path folder;
  private Room room;
  private Coach coach;

  @BeforeEach
  void open() {
    room = new Room(folder);
    coach = room.coach(new Echo());
    Room.say(coach, ANA, "a", "/echo", "one");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "mumble"})
  void nothingOfTheTurnIsKept(String mistake) {
    var before = room.session(ANA);
    coach.hear(Room.words("bad", ANA, mistake + ": " + CANARY));
    assertThat(room.session(ANA)).isEqualTo(before);
    assertThat(coach.nextRing()).isEmpty();
    room.database.run(tx -> {
      assertThat(tx.facts().all(ANA)).isEmpty();
      assertThat(tx.members().find(ANA).orElseThrow().begun()).isEmpty();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "mumble"})
  void theMemberGetsOneApologyHoweverOftenTheEventComes(String mistake) {
    var bad = Room.words("bad", ANA, mistake + ": " + CANARY);
    var other = room.coach(new Echo());
    List.of(coach, other, coach, other).forEach(each -> each.hear(bad));
    assertThat(Room.said(coach, ANA)).hasSize(3).last().asString().startsWith(SORRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "mumble"})
  void theEventIsSetAsideWithAReasonThatIsNotPrivate(String mistake) throws IOException {
    coach.hear(Room.words("bad", ANA, mistake + ": " + CANARY));
    var kept = room.database.transaction(tx -> tx.inbox().setAside());
    assertThat(kept).extracting(SetAside::event).containsExactly("bad");
    assertThat(kept.getFirst().json()).contains(CANARY);
    assertThat(kept.getFirst().reason()).contains(" at io.careercoach.").doesNotContain(CANARY);
    assertThat(room.onDisk()).doesNotContain(CANARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "mumble"})
  void theNextEventGoesOnWhereItWas(String mistake) {
    Room.say(coach, ANA, "b", mistake + ": " + CANARY, "two");
    assertThat(Echo.heard(room.session(ANA))).containsExactly("one", "two");
    assertThat(Room.said(coach, ANA)).hasSize(4).endsWith("two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "mumble"})
  void theLogSaysWhereAndNothingThatIsPrivate(String mistake) {
    try (var log = new LogBook()) {
      coach.hear(Room.words("bad", ANA, mistake + ": " + CANARY));
      assertThat(log.from(ERROR)).contains("set aside");
      assertThat(log.from(ALL)).doesNotContain(CANARY);
    }
  }

  @Test
  void aMistakeThatComesOfStaleMemoryAloneIsNoneAtAll() {
    var other = room.coach(new Echo());
    Room.say(other, ANA, "b", "two", "cancel", "discard");
    coach.hear(Room.words("fine", ANA, "throw: " + CANARY));
    assertThat(Room.said(coach, ANA)).last().asString().doesNotContain(SORRY);
    assertThat(room.database.<List<SetAside>>transaction(tx -> tx.inbox().setAside())).isEmpty();
  }
}
