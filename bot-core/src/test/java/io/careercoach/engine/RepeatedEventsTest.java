package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Private;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Platforms deliver an event again, and people press a button again. */
@Timeout(60)
class RepeatedEventsTest {
  private static final String STALE = "That question is closed by now, so nothing changed.";
  private static final String[] UP_TO_CONFIDENCE = {
    "I want to open a wine bar", "by 1 May 2028", "I like people", "money", "If so, then I ask"
  };

  @TempDir Path folder;
  private Room room;
  private Coach coach;

  @BeforeEach
  void open() {
    room = new Room(folder);
    coach = room.coach(new Echo());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void anEventHeardFourTimesCountsOnce() {
    coach.hear(Room.words("open", ANA, "/echo"));
    for (int i = 0; i < 4; i++) {
      coach.hear(Room.words("e1", ANA, "tell me more"));
    }
    assertThat(Echo.heard(room.session(ANA))).containsExactly("tell me more");
    assertThat(Room.said(coach, ANA)).containsExactly("open", "tell me more");
  }

  @Test
  void anEventHeardFourTimesAtOnceByTwoCoachesCountsOnce() throws Exception {
    coach.hear(Room.words("open", ANA, "/echo"));
    var other = room.coach(new Echo());
    for (int i = 0; i < 10; i++) {
      var event = Room.words("e" + i, ANA, "hello " + i);
      AtOnce.run(
          Stream.of(coach, other, coach, other)
              .<Runnable>map(each -> () -> each.hear(event))
              .toList());
    }
    var all = IntStream.range(0, 10).mapToObj(i -> "hello " + i).toList();
    assertThat(Echo.heard(room.session(ANA))).isEqualTo(all);
    assertThat(Room.said(coach, ANA)).startsWith("open").hasSize(11).containsAll(all);
  }

  @Test
  void aKeyOfOneMemberIsNoKeyOfAnother() {
    coach.hear(Room.words("e1", ANA, "/echo"));
    coach.hear(Room.words("e1", BEN, "/echo"));
    assertThat(Room.said(coach, BEN)).containsExactly("open");
  }

  @Test
  void tenClicksInARowOnOneButtonAnswerOneQuestion() {
    Room.say(coach, ANA, "a", UP_TO_CONFIDENCE);
    String prompt = asked();
    for (int i = 0; i < 10; i++) {
      coach.hear(Room.event("click" + i, ANA, new Said.Pressed(prompt, "8")));
    }
    assertThat(Room.said(coach, ANA).get(5)).isEqualTo("Shall I save it like this?");
    assertThat(coach.waiting(ANA)).filteredOn(RepeatedEventsTest::stale).hasSize(9);
    assertThat(coach.waiting(ANA)).hasSize(15);
  }

  @Test
  void aLateClickOnAnOldQuestionSaysSoAndChangesNothing() {
    Room.say(coach, ANA, "a", UP_TO_CONFIDENCE);
    String confidence = asked();
    Room.say(coach, ANA, "b", "8");
    var before = room.session(ANA);
    coach.hear(Room.event("late", ANA, new Said.Pressed(confidence, "3")));
    assertThat(coach.waiting(ANA).getLast()).matches(RepeatedEventsTest::stale);
    assertThat(room.session(ANA)).isEqualTo(before);
  }

  @Test
  void aButtonThatTheQuestionNeverOfferedChangesNothing() {
    Room.say(coach, ANA, "a", UP_TO_CONFIDENCE);
    var before = room.session(ANA);
    for (String key : List.of("save", "11", "-1", "", "discard", "p5")) {
      coach.hear(Room.event("odd" + key, ANA, new Said.Pressed(asked(), key)));
      assertThat(coach.waiting(ANA).getLast()).as(key).matches(RepeatedEventsTest::stale);
    }
    assertThat(room.session(ANA)).isEqualTo(before);
  }

  @Test
  void aFormForAnOldQuestionChangesNothing() {
    Room.say(coach, ANA, "a", "I want to open a wine bar");
    String deadline = asked();
    Room.say(coach, ANA, "b", "by 1 May 2028");
    var before = room.session(ANA);
    var fields = Map.of("deadline", new Private("by 1 May 2027"));
    coach.hear(Room.event("late", ANA, new Said.Filled(deadline, fields)));
    assertThat(coach.waiting(ANA).getLast()).matches(RepeatedEventsTest::stale);
    assertThat(room.session(ANA)).isEqualTo(before);
  }

  @Test
  void anotherMembersButtonChangesNothingForEither() {
    Room.say(coach, ANA, "a", UP_TO_CONFIDENCE);
    var before = room.session(ANA);
    coach.hear(Room.event("theft", BEN, new Said.Pressed(asked(), "8")));
    assertThat(Room.said(coach, BEN)).containsExactly(STALE);
    assertThat(room.session(ANA)).isEqualTo(before);
    assertThat(room.session(BEN).open()).isEmpty();
  }

  /** It says so above the question that is open. */
  private static boolean stale(Letter letter) {
    return letter.message().ask().isPresent() && Room.texts(letter.message()).contains(STALE);
  }

  private String asked() {
    return room.session(ANA).prompt().orElseThrow().id();
  }
}
