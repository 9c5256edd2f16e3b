package io.careercoach.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Whole days on a member's own clock, from the first to the last, both included. */
public record Days(LocalDate from, LocalDate to) {

  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The last day is before the first: " + from + ", " + to);
    }
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean has(Instant moment, ZoneId zone) {
    return !moment.isBefore(begin(zone)) && moment.isBefore(end(zone));
  }

  /** Whether they have any day in common. */
  public boolean meet(Days other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** The first moment of the first day. */
  public Instant begin(ZoneId zone) {
    return WallClock.at(from, LocalTime.MIDNIGHT, zone);
  }

  /** The midnight that ends the last day, which is no longer part of it. */
  public Instant end(ZoneId zone) {
    return WallClock.at(to.plusDays(1), LocalTime.MIDNIGHT, zone);
  }
}
