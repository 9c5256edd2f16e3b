package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coach's rhythm where clocks are turned, days are leapt and members travel. */
class RhythmOfClocksTest {
  @TempDir Path folder;

  @Test
  void aSkippedTimeComesAsTheClockGoesOn() {
    try (var diary = begun("2027-03-08T09:00", "settings zone New York", "settings sunday 02:30")) {
      diary.until("2027-03-14T12:00");
      assertThat(diary.times()).containsExactly("2027-03-14T03:00");
    }
  }

  @Test
  void aTimeThatComesTwiceIsUsedOnce() {
    try (var diary = begun("2027-11-01T09:00", "settings zone New York", "settings sunday 01:30")) {
      diary.until("2027-11-07T12:00");
      assertThat(diary.times()).containsExactly("2027-11-07T01:30");
      assertThat(diary.unasked()).first().hasToString("2027-11-07T05:30:00Z");
    }
  }

  @Test
  void theLeapDay() {
    try (var diary = begun("2028-02-23T12:00", "settings tuesday 10:00")) {
      diary.until("2028-03-01T12:00");
      assertThat(diary.times()).containsExactly("2028-02-29T10:00");
    }
  }

  @Test
  void overTheDateLineInTimeItComesOnTheNewFriday() {
    try (var diary = begun("2026-11-23T09:00", "settings zone Auckland")) {
      diary.until("2026-11-27T14:59");
      diary.say("settings zone Honolulu");
      diary.until("2026-11-29T12:00");
      assertThat(diary.times()).containsExactly("2026-11-27T15:00");
    }
  }

  @Test
  void overTheDateLineAfterItThereIsNoSecondFriday() {
    try (var diary = begun("2026-11-23T09:00", "settings zone Auckland")) {
      diary.until("2026-11-27T15:01");
      diary.say("skip", "settings zone Honolulu");
      diary.until("2026-12-04T14:00");
      assertThat(diary.times()).containsExactly("2026-11-26T16:00");
    }
  }

  @Test
  void overTheDateLineTheOtherWayItIsToldInThatTurn() {
    try (var diary = begun("2026-11-23T09:00", "settings zone Honolulu")) {
      diary.until("2026-11-27T14:59");
      assertThat(diary.say("settings zone Auckland")).hasSize(2);
      diary.until("2026-12-04T16:00");
      assertThat(diary.times()).containsExactly("2026-12-04T15:00");
    }
  }

  @Test
  void whoHasNotBegunIsNeverWrittenTo() {
    try (var diary = new Diary(folder, "2026-11-23T09:00")) {
      diary.say("I want to finish 5 mock interviews by 31 March 2027", "not now");
      diary.until("2027-06-01T12:00");
      assertThat(diary.times()).isEmpty();
    }
  }

  private Diary begun(String berlin, String... words) {
    var diary = new Diary(folder, berlin);
    diary.say("/begin weekly");
    diary.say(words);
    return diary;
  }
}
