package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Private;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A manager who set the team up reads every post and every report over four rounds, while members
 * join and leave. Where bands and rounded counts are the same, all that is read is the same to the
 * letter, whoever tapped what: so the totals are all that there is to learn.
 */
class CuriousManagerTest {
  private static final String BOSS = "terminal/boss";
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir Path folder;

  /** Who taps what, round by round: 1 is the lowest. */
  private static final List<Map<String, Integer>> ONE =
      List.of(
          Map.of("boss", 2, "ben", 1, "cem", 1, "dora", 2, "eve", 3, "finn", 2),
          Map.of("boss", 2, "ben", 1, "cem", 1, "dora", 1, "eve", 2, "finn", 1, "gil", 1),
          Map.of("boss", 2, "cem", 3, "dora", 3, "eve", 3, "finn", 2, "gil", 3, "hal", 3),
          Map.of("boss", 2, "cem", 1, "dora", 3, "eve", 3));

  /** Others, with other answers, and once one more of them. */
  private static final List<Map<String, Integer>> OTHER =
      List.of(
          Map.of("boss", 2, "ben", 3, "cem", 2, "dora", 1, "eve", 1, "finn", 2, "gil", 3),
          Map.of("boss", 2, "ben", 2, "cem", 1, "dora", 1, "eve", 1, "gil", 1, "hal", 1),
          Map.of("boss", 2, "ben", 3, "cem", 3, "dora", 2, "eve", 3, "finn", 3, "gil", 3),
          Map.of("boss", 2, "ben", 3, "gil", 1));

  @Test
  void readsTheSameWhoeverTappedWhat() {
    var one = read(folder.resolve("one"), ONE);
    var other = read(folder.resolve("other"), OTHER);
    assertThat(one).isEqualTo(other);
    assertThat(one.toString())
        .contains("mixed", "lean low", "lean high", "Thank you to everyone")
        .doesNotContainPattern("(?i)\\b(ben|cem|dora|eve|finn|gil|hal)\\b");
  }

  @Test
  void somethingElseIsReadWhereTheTotalIsAnother() {
    var changed = new ArrayList<>(ONE);
    changed.set(0, Map.of("boss", 2, "ben", 3, "cem", 3, "dora", 3, "eve", 3, "finn", 3));
    assertThat(read(folder.resolve("one"), ONE)).isNotEqualTo(read(folder.resolve("x"), changed));
  }

  private static List<String> read(Path folder, List<Map<String, Integer>> rounds) {
    var read = new ArrayList<String>();
    try (var room = new Room(folder)) {
      var coach = room.coach();
      var posts = new TeamPosts(room.database);
      Instant now = Room.NOON;
      say(coach, BOSS, now, "/team setup #design tuesday 10:00");
      for (var round : rounds) {
        Instant asked = coach.nextRing().orElseThrow();
        coach.ring(asked);
        for (var tap : round.entrySet()) {
          say(coach, "terminal/" + tap.getKey(), asked, "/team tap " + tap.getValue());
        }
        look(coach, posts, asked.plusSeconds(60), read);
        now = asked.plus(Duration.ofHours(72));
        coach.ring(now);
        look(coach, posts, now, read);
        for (String member : coach.members()) {
          assertThat(room.database.<Integer>transaction(tx -> tx.taps().of(member).size()))
              .isZero();
        }
        assertThat(coach.nextRing()).contains(asked.plus(WEEK));
      }
    }
    return read;
  }

  /** All that a manager can look at. */
  private static void look(Coach coach, TeamPosts posts, Instant now, List<String> read) {
    for (TeamPost post : posts.waiting("terminal/")) {
      read.add(Json.write(post.message()));
      posts.sent(post, now);
    }
    for (String command : List.of("report", "preview", "themes", "tap", "setup #design")) {
      say(coach, BOSS, now, "/team " + command);
    }
    for (Letter letter : coach.waiting(BOSS)) {
      read.add(Json.write(letter.message()));
      coach.sent(letter, now);
    }
  }

  private static void say(Coach coach, String member, Instant now, String words) {
    coach.hear(new Event(member + words + now, member, now, new Said.Words(new Private(words))));
  }
}
