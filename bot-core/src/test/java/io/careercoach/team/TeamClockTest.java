package io.careercoach.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TeamClockTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("Australia/Lord_Howe"));
  private final TeamCourse course = new TeamCourse(Kit.teamQuestions());

  @Test
  void aRoundThatIsDueIsAskedForFourHoursAndPassedOverAfterThem() {
    var team = TeamClock.going(RoundTest.team(5), RoundTest.MONDAY);
    Instant due = Instant.parse("2026-11-24T09:00:00Z");
    assertThat(team.next()).contains(due);
    assertThat(TeamCourse.isToAsk(team, due.minusSeconds(1))).isFalse();
    assertThat(course.ask(team, List.of(), due.plus(Duration.ofHours(4))).round()).isPresent();
    var late = course.ask(team, List.of(), due.plus(Duration.ofHours(5)));
    assertThat(late.round()).isEmpty();
    assertThat(late.team().next()).contains(due.plus(Duration.ofDays(7)));
  }

  /**
   * Whatever is changed when, no week has two rounds, none has none, and none begins in another.
   */
  @Test
  void changesInMidWeekMakeOneRoundAWeek() {
    for (int seed = 0; seed < 200; seed++) {
      var chance = new Random(seed);
      var now = RoundTest.MONDAY;
      var team = TeamClock.going(RoundTest.team(5), now);
      var weeks = new HashSet<String>();
      Instant free = Instant.MIN;
      for (int hour = 0; hour < 24 * 7 * 20; hour++) {
        now = now.plus(Duration.ofHours(1));
        if (TeamCourse.isToAsk(team, now)) {
          var turned = course.ask(team, List.of(), now);
          var round = turned.round().orElseThrow();
          assertThat(weeks.add(round.week())).as("seed " + seed + ", " + round.week()).isTrue();
          assertThat(round.asked()).isAfterOrEqualTo(free);
          free = round.closes();
          team = turned.team();
        }
        if (chance.nextInt(60) == 0) {
          var time =
              new CheckInTime(
                  DayOfWeek.of(1 + chance.nextInt(7)), LocalTime.of(chance.nextInt(24), 0));
          team = TeamClock.changed(team, time, team.zone(), now);
        }
      }
      assertThat(weeks).as("seed " + seed).hasSizeBetween(19, 21);
    }
  }

  @Test
  void aZoneThatChangesMakesNoSecondRound() {
    for (ZoneId from : ZONES) {
      for (ZoneId to : ZONES) {
        var now = RoundTest.MONDAY;
        var team = TeamClock.changed(RoundTest.team(5), RoundTest.team(5).when(), from, now);
        team = TeamClock.going(team, now);
        var asked = course.ask(team, List.of(), team.next().orElseThrow());
        now = team.next().orElseThrow().plusSeconds(60);
        team = TeamClock.changed(asked.team(), asked.team().when(), to, now);
        var next = course.ask(team, List.of(), team.next().orElseThrow());
        assertThat(next.round().orElseThrow().week()).as(from + " to " + to).isEqualTo("2026-W49");
      }
    }
  }
}
