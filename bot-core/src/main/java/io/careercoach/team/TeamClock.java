package io.careercoach.team;

import io.careercoach.time.CheckInTime;
import io.careercoach.time.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When a team is asked: once a week on its own clock, and never while a round is open. */
final class TeamClock {
  /** A round that could not be asked for longer is passed over. */
  static final Duration CATCH_UP = Duration.ofHours(4);

  private TeamClock() {}

  /** The same team with its next round after a moment. */
  static Team going(Team team, Instant now) {
    Week week = team.when().first(now, team.zone());
    while (isAsked(team, week)) {
      week = week.next();
    }
    Instant due = team.when().due(week, team.zone());
    return team.due(team.free().filter(due::isBefore).or(() -> Optional.of(due)));
  }

  /**
   * With another time or zone. If this week's round was still to come and the new time has passed,
   * it comes at the old time: a change makes neither two rounds in a week nor none.
   */
  static Team changed(Team team, CheckInTime time, ZoneId zone, Instant now) {
    Team moved = team.at(time, zone);
    if (team.paused()) {
      return moved;
    }
    Team going = going(moved, now);
    return team.next()
        .filter(now::isBefore)
        .filter(old -> moved.week(old).isBefore(moved.week(going.next().orElseThrow())))
        .map(old -> moved.due(Optional.of(old)))
        .orElse(going);
  }

  /** Once the round of its next moment is asked, or passed over if it has no end. */
  static Team spent(Team team, Optional<Instant> until, Instant now) {
    Week week = team.week(team.next().orElseThrow());
    return going(team.spent(week, until), now);
  }

  private static boolean isAsked(Team team, Week week) {
    Week due = team.week(team.when().due(week, team.zone()));
    return team.lastAsked().filter(last -> !last.isBefore(due)).isPresent();
  }
}
