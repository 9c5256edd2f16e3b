package io.careercoach.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.time.CheckInTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTest {
  static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Team TEAM = team(5);

  static Team team(int minimum) {
    return new Team(
        "#design",
        "design",
        ZoneId.of("Europe/Berlin"),
        "en-GB",
        new CheckInTime(DayOfWeek.TUESDAY, LocalTime.of(10, 0)),
        minimum,
        Set.of(),
        Optional.of("terminal/ana"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "salt");
  }

  private static Map<String, Step> taps(String... members) {
    var taps = new HashMap<String, Step>();
    for (String member : members) {
      taps.put(member, Step.values()[taps.size() % 3]);
    }
    return taps;
  }

  private static Round round(Team team, String week) {
    return Round.asked(team, week, "clear-aim", MONDAY);
  }

  @Test
  void aTotalStaysOpenForThreeDays() {
    var round = round(TEAM, "2026-W48");
    assertThat(TeamCourse.isToClose(round, MONDAY.plus(Duration.ofHours(71)))).isFalse();
    assertThat(TeamCourse.isToClose(round, MONDAY.plus(Duration.ofHours(72)))).isTrue();
    var closed = TeamCourse.close(TEAM, round, taps("a", "b", "c", "d", "e"), List.of());
    assertThat(closed.release()).isPresent();
    assertThat(TeamCourse.isToClose(closed, MONDAY.plus(Duration.ofDays(9)))).isFalse();
  }

  @Test
  void theMinimumIsThatOfTheAskingAndCanOnlyRise() {
    var five = taps("a", "b", "c", "d", "e");
    var asked = round(team(6), "2026-W48");
    assertThat(TeamCourse.close(team(5), asked, five, List.of()).release()).isEmpty();
    assertThat(TeamCourse.close(team(6), round(TEAM, "2026-W48"), five, List.of()).release())
        .isEmpty();
    assertThat(team(6).atLeast(5).minimum()).isEqualTo(6);
  }

  @Test
  void twoTotalsOfAQuestionNeverDifferByAFewPeople() {
    var first =
        TeamCourse.close(TEAM, round(TEAM, "2026-W20"), taps("a", "b", "c", "d", "e"), List.of());
    var later = round(TEAM, "2026-W48");
    assertThat(
            TeamCourse.close(TEAM, later, taps("a", "b", "c", "d", "e", "f"), List.of(first))
                .release())
        .isEmpty();
    assertThat(
            TeamCourse.close(TEAM, later, taps("a", "b", "c", "d", "f"), List.of(first)).release())
        .isEmpty();
    assertThat(
            TeamCourse.close(TEAM, later, taps("a", "b", "c", "d", "e"), List.of(first)).release())
        .isPresent();
    assertThat(
            TeamCourse.close(TEAM, later, taps("v", "w", "x", "y", "z"), List.of(first)).release())
        .isPresent();
  }

  @Test
  void whoIsForgottenIsMarkedNowhereAndStillCountsAsOneWhoDiffers() {
    var first =
        TeamCourse.close(TEAM, round(TEAM, "2026-W20"), taps("a", "b", "c", "d", "e"), List.of());
    var without = first.forgetting(TEAM, "a", "nobody");
    assertThat(without.release()).isEqualTo(first.release());
    assertThat(without.counted().marks()).hasSize(5).doesNotContain(Crowd.mark(TEAM.salt(), "a"));
    assertThat(without.forgetting(TEAM, "z", "other")).isEqualTo(without);
    var later = round(TEAM, "2026-W48");
    assertThat(
            TeamCourse.close(TEAM, later, taps("b", "c", "d", "e", "f"), List.of(without))
                .release())
        .isEmpty();
  }
}
