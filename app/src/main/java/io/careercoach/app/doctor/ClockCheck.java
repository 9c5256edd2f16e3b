package io.careercoach.app.doctor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whether the clock of this machine can be right. */
public record ClockCheck(Instant now, ZoneId zone) implements Check {
  private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");

  @Override
  public List<Finding> look() {
    var there = now.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toString();
    return List.of(
        now.isBefore(WRITTEN)
            ? Finding.wrong("clock: " + there + " is in the past", "set the clock of this machine")
            : Finding.well("clock: " + there));
  }
}
