package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is set and however the clock goes: at most two unasked messages in seven days. */
class UnaskedTest {
  private static final int STEPS = 60;
  private static final List<String> WISHES =
      List.of(
          "settings monday",
          "settings tuesday 8:00",
          "settings wednesday 23:30",
          "settings friday 15:00",
          "settings sunday 03:00",
          "settings quiet 8:00-20:00",
          "settings no quiet hours",
          "settings weekend monday tuesday",
          "settings weekend none",
          "settings zone Auckland",
          "settings zone Honolulu",
          "settings zone Berlin",
          "settings zone New York",
          "settings no reminder",
          "settings reminder",
          "settings usual",
          "pause for 3 days",
          "pause for 2 weeks",
          "resume",
          "settings no messages",
          "begin weekly",
          "/begin weekly",
          "skip",
          "/checkin brief",
          "good",
          "rest");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void neverMoreThanTwoInSevenDays(long seed) {
    var random = new Random(seed);
    try (var diary = new Diary(folder, "2026-11-23T09:00")) {
      diary.say("/begin weekly");
      for (int step = 0; step < STEPS; step++) {
        int before = diary.unasked().size();
        happen(random, diary);
        for (int i = before; i < diary.unasked().size(); i++) {
          assertThat(near(diary.unasked(), i, diary.zone()))
              .as("seed %s, step %s: %s", seed, step, diary.times())
              .isLessThanOrEqualTo(2);
        }
      }
      assertThat(diary.unasked()).isNotEmpty();
    }
  }

  private static void happen(Random random, Diary diary) {
    switch (random.nextInt(8)) {
      case 0 -> diary.wake(Duration.ofHours(random.nextInt(-24, 24)));
      case 1, 2, 3, 4 -> diary.pass(Duration.ofHours(random.nextInt(1, 150)));
      default -> diary.say(WISHES.get(random.nextInt(WISHES.size())));
    }
  }

  /** How many of the messages up to this one are within seven days of it, itself included. */
  private static long near(List<Instant> unasked, int at, ZoneId zone) {
    var day = unasked.get(at).atZone(zone).toLocalDate();
    return unasked.subList(0, at + 1).stream()
        .map(moment -> moment.atZone(zone).toLocalDate())
        .filter(other -> Math.abs(ChronoUnit.DAYS.between(other, day)) < 7)
        .count();
  }
}
