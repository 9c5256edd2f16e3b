package io.careercoach.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The moment at which the clock on the wall shows a time: a time that is skipped becomes the first
 * moment after the gap, of a time that comes twice the earlier one counts.
 *
 * <p>In a gap {@code ZonedDateTime} would add the length of the gap, so that 2:30 comes after 3:15,
 * and a time on a skipped day moves to the same time of the next. The first moment after the gap
 * keeps all times in their order.
 */
public final class WallClock {

  private WallClock() {}

  public static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    LocalDateTime local = day.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
