package io.careercoach.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

  @ParameterizedTest
  @CsvSource({
    // skipped: the first moment after the gap
    "2027-03-28T02:30, Europe/Berlin, 2027-03-28T01:00:00Z",
    "2027-03-28T02:00, Europe/Berlin, 2027-03-28T01:00:00Z",
    "2027-03-14T02:59, America/New_York, 2027-03-14T07:00:00Z",
    "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:30:00Z",
    "2018-11-04T00:00, America/Sao_Paulo, 2018-11-04T03:00:00Z",
    "2022-03-22T00:15, Asia/Tehran, 2022-03-21T20:30:00Z",
    // a whole day skipped
    "2011-12-30T15:00, Pacific/Apia, 2011-12-30T10:00:00Z",
    "1993-08-21T15:00, Pacific/Kwajalein, 1993-08-21T12:00:00Z",
    // twice: the earlier
    "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
    "2026-11-01T01:00, America/New_York, 2026-11-01T05:00:00Z",
    "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
    "2018-02-17T23:30, America/Sao_Paulo, 2018-02-18T01:30:00Z",
    "2022-09-21T23:30, Asia/Tehran, 2022-09-21T19:00:00Z",
    // as it is
    "2027-03-28T03:00, Europe/Berlin, 2027-03-28T01:00:00Z",
    "2026-11-27T15:00, Asia/Kathmandu, 2026-11-27T09:15:00Z",
    "2024-02-29T15:00, America/Sao_Paulo, 2024-02-29T18:00:00Z"
  })
  void aTimeOfTheWallIsOneMoment(LocalDateTime wall, ZoneId zone, Instant moment) {
    assertThat(WallClock.at(wall.toLocalDate(), wall.toLocalTime(), zone)).isEqualTo(moment);
  }

  /** Around every turn: the first moment at which the clock shows the time or a later one. */
  @Test
  void itIsTheFirstMomentAtWhichTheClockHasReachedTheTime() {
    int turns = 0;
    for (ZoneId zone : Zones.ALL) {
      for (ZoneOffsetTransition turn : Zones.turns(zone)) {
        turns++;
        Instant last = Instant.MIN;
        for (int minutes = -150; minutes <= 150; minutes += 15) {
          LocalDateTime wall = turn.getDateTimeBefore().plusMinutes(minutes);
          Instant moment = WallClock.at(wall.toLocalDate(), wall.toLocalTime(), zone);
          assertThat(moment)
              .as(zone + " " + wall)
              .isEqualTo(reached(wall, zone, turn.getInstant()));
          assertThat(moment).as("in their order: " + zone).isAfterOrEqualTo(last);
          last = moment;
        }
      }
    }
    assertThat(turns).isGreaterThan(500);
  }

  private static Instant reached(LocalDateTime wall, ZoneId zone, Instant near) {
    Instant moment = near.minus(Duration.ofHours(6));
    while (moment.atZone(zone).toLocalDateTime().isBefore(wall)) {
      moment = moment.plus(Duration.ofMinutes(15));
    }
    return moment;
  }
}
