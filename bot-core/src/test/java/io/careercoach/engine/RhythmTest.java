package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the coach writes unasked, told by the letters that are there. */
class RhythmTest {
  private static final String FRIDAY = "2026-11-27T15:00";
  private static final String MONDAY = "2026-11-30T10:00";

  @TempDir Path folder;
  private Diary diary;

  @BeforeEach
  void begin() {
    diary = new Diary(folder, "2026-11-23T09:00");
    diary.say("/begin weekly");
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @Test
  void fridayAtThreeAndOneReminderOnMonday() {
    diary.until("2026-12-03T12:00");
    assertThat(diary.times()).containsExactly(FRIDAY, MONDAY);
  }

  @Test
  void theWeekClosesOnTuesdayNight() {
    diary.until("2026-12-01T23:59");
    diary.say("/checkin brief", "good", "rest");
    assertThat(diary.weeks()).containsExactly("2026-W48");
  }

  @Test
  void onWednesdayTheNextWeekIsOpen() {
    diary.until("2026-12-02T00:01");
    diary.say("/checkin brief", "good", "rest");
    assertThat(diary.weeks()).containsExactly("2026-W48", "2026-W49");
  }

  @Test
  void twoMissedWeeksAndItIsSilentUntilTheMonthBegins() {
    diary.until("2027-01-03T12:00");
    assertThat(diary.times())
        .containsExactly(
            FRIDAY, MONDAY, "2026-12-04T15:00", "2026-12-07T10:00", "2027-01-01T15:00");
  }

  @Test
  void aSkippedOneIsNotRemindedOf() {
    diary.until("2026-11-28T09:00");
    diary.say("skip");
    diary.until("2026-12-04T16:00");
    assertThat(diary.times()).containsExactly(FRIDAY, "2026-12-04T15:00");
  }

  @Test
  void anAnsweredOneIsNotRemindedOf() {
    diary.until("2026-11-28T09:00");
    diary.say("good", "skip", "rest");
    diary.until("2026-12-04T16:00");
    assertThat(diary.times()).containsExactly(FRIDAY, "2026-12-04T15:00");
  }

  @Test
  void withoutReminder() {
    diary.say("settings no reminder");
    diary.until("2026-12-04T16:00");
    assertThat(diary.times()).containsExactly(FRIDAY, "2026-12-04T15:00");
  }

  @Test
  void allMessagesStopped() {
    diary.say("stop", "All messages from you");
    diary.until("2027-03-01T12:00");
    assertThat(diary.times()).isEmpty();
  }

  @Test
  void stoppedBetweenTheCheckInAndItsReminder() {
    diary.until("2026-11-28T09:00");
    diary.say("settings no messages");
    diary.until("2027-03-01T12:00");
    assertThat(diary.times()).containsExactly(FRIDAY);
  }

  @Test
  void aPauseOverTheWindow() {
    diary.say("pause until 1 December");
    diary.until("2026-12-05T12:00");
    assertThat(diary.times()).containsExactly("2026-12-04T15:00");
  }

  @Test
  void aPauseOfOneDayInTheWindowSkipsItAndCountsNothing() {
    diary.until("2026-11-28T09:00");
    diary.say("pause until Sunday");
    diary.until("2026-12-16T12:00");
    assertThat(diary.times())
        .containsExactly(
            FRIDAY, "2026-12-04T15:00", "2026-12-07T10:00", "2026-12-11T15:00", "2026-12-14T10:00");
  }

  @Test
  void aWeekendOfOnesOwnMovesTheCheckInBehindIt() {
    diary.say("settings weekend friday saturday");
    diary.until("2026-12-01T12:00");
    assertThat(diary.times()).containsExactly("2026-11-29T09:00");
    diary.until("2026-12-03T12:00");
    assertThat(diary.times()).containsExactly("2026-11-29T09:00", "2026-12-02T10:00");
  }

  @Test
  void aChosenTimeBeatsTheUsualQuietHoursButNotOnesOwn() {
    diary.say("settings saturday 20:00");
    diary.until("2026-11-29T12:00");
    assertThat(diary.times()).containsExactly("2026-11-28T20:00");
    diary.say("skip", "settings quiet 19:00-8:00");
    diary.until("2026-12-08T07:00");
    assertThat(diary.times()).containsExactly("2026-11-28T20:00", "2026-12-07T08:00");
  }

  @Test
  void itCatchesUpWithinFourHours() {
    diary.wake("2026-11-27T17:30");
    assertThat(diary.times()).containsExactly("2026-11-27T17:30");
  }

  @Test
  void itNeverCatchesUpInQuietHours() {
    diary.wake("2026-11-27T18:30");
    diary.until("2026-12-02T12:00");
    assertThat(diary.times()).isEmpty();
  }

  @Test
  void whatCameTooLateIsInTheNextTurnAndNeverMissed() {
    for (int week = 0; week < 4; week++) {
      diary.wake("2026-11-27T20:00");
    }
    assertThat(diary.say("thanks")).hasSize(2).last().asString().startsWith("How did work feel");
    diary.wake("2026-12-04T20:00");
    assertThat(diary.say("thanks")).hasSize(2);
    diary.wake("2026-12-11T20:00");
    assertThat(diary.say("thanks")).hasSize(2);
    diary.until("2026-12-18T16:00");
    assertThat(diary.times()).containsExactly("2026-12-18T15:00");
  }

  @Test
  void aClockThatWasADayAheadAsksOnce() {
    diary.wake(FRIDAY);
    diary.wake(Duration.ofDays(-1));
    diary.until("2026-12-02T12:00");
    assertThat(diary.times()).containsExactly(FRIDAY, MONDAY);
  }

  @Test
  void aClockThatWasADayBehindAsksOnce() {
    diary.until("2026-11-26T16:00");
    diary.wake(Duration.ofDays(1));
    diary.until("2026-12-02T12:00");
    assertThat(diary.times()).containsExactly("2026-11-27T16:00", MONDAY);
  }

  @Test
  void theFiftyThirdWeekAndTheFirstEachHaveOne() {
    diary.say("pause until 30 December");
    diary.until("2027-01-08T16:00");
    assertThat(diary.times())
        .containsExactly("2027-01-01T15:00", "2027-01-04T10:00", "2027-01-08T15:00");
    assertThat(diary.weeks()).containsExactly("2026-W53", "2027-W01");
  }
}
