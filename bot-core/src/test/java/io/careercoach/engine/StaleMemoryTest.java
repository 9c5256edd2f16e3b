package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two coaches on one database each remember a conversation; what one remembers goes stale. */
@Timeout(60)
class StaleMemoryTest {
  private static final String[] GOAL = {
    "I want to open a wine bar",
    "by 1 May 2028",
    "I like people",
    "money",
    "If money is short, then I ask my aunt",
    "8"
  };

  @TempDir Path folder;

  @Test
  void turnsThatAlternateLoseNoAnswerAndDoubleNone() {
    try (var room = new Room(folder)) {
      var coaches = List.of(room.coach(new Echo()), room.coach(new Echo()));
      coaches.get(0).hear(Room.words("open", ANA, "/echo"));
      var all = IntStream.range(0, 20).mapToObj(i -> "word " + i).toList();
      for (int i = 0; i < all.size(); i++) {
        coaches.get(i % 2).hear(Room.words("e" + i, ANA, all.get(i)));
      }
      assertThat(Echo.heard(room.session(ANA))).isEqualTo(all);
      assertThat(Room.said(coaches.get(0), ANA)).startsWith("open").endsWith(last(all));
      assertThat(Room.said(coaches.get(0), ANA).subList(1, 21)).isEqualTo(all);
    }
  }

  @Test
  void aGoalAgreedOnWithTwoCoachesIsTheSameAsWithOne() {
    assertThat(goalWith(2)).isEqualTo(goalWith(1)).hasSizeGreaterThan(GOAL.length - 1);
  }

  @Test
  void whatOneCoachSavedTheOtherKnowsAtOnce() {
    try (var room = new Room(folder)) {
      var one = room.coach();
      var other = room.coach();
      Room.say(other, ANA, "look", "/goal list");
      Room.say(one, ANA, "set", GOAL);
      Room.say(one, ANA, "save", "save");
      Room.say(other, ANA, "again", "/goal list");
      assertThat(Room.said(other, ANA).getLast()).contains("Open a wine bar");
    }
  }

  @Test
  void hammeredByManyAtOnceEveryEventCountsOnceAndIsAnsweredInOrder() throws Exception {
    try (var room = new Room(folder)) {
      var coaches = List.of(room.coach(new Echo()), room.coach(new Echo()));
      coaches.get(0).hear(Room.words("open", ANA, "/echo"));
      var all = IntStream.range(0, 40).mapToObj(i -> "word " + i).toList();
      AtOnce.run(
          IntStream.range(0, 4)
              .mapToObj(thread -> hammer(coaches.get(thread % 2), all, thread / 2 * 20))
              .toList());
      var heard = Echo.heard(room.session(ANA));
      assertThat(heard).containsExactlyInAnyOrderElementsOf(all);
      assertThat(Room.said(coaches.get(0), ANA)).startsWith("open").endsWith(last(heard));
      assertThat(Room.said(coaches.get(1), ANA).subList(1, 41)).isEqualTo(heard);
    }
  }

  /** Says twenty of the words, so that every word reaches both coaches. */
  private static Runnable hammer(Coach coach, List<String> all, int from) {
    return () -> {
      for (String word : all.subList(from, from + 20)) {
        coach.hear(Room.words(word, ANA, word));
      }
    };
  }

  private List<String> goalWith(int coaches) {
    try (var room = new Room(folder.resolve(coaches + ""))) {
      var all = IntStream.range(0, coaches).mapToObj(_ -> room.coach()).toList();
      for (int i = 0; i < GOAL.length; i++) {
        all.get(i % coaches).hear(Room.words("e" + i, ANA, GOAL[i]));
      }
      return Room.said(all.get(0), ANA);
    }
  }

  private static String last(List<String> words) {
    return words.getLast();
  }
}
