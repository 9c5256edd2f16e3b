package io.careercoach.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;

/**
 * When a member is not written to unasked: each day from a time up to, not including, another, over
 * midnight if that one is earlier, and on whole days of the week. Two equal times mean no hours.
 */
public record QuietHours(LocalTime from, LocalTime to, Set<DayOfWeek> weekend) {

  public static final QuietHours USUAL =
      new QuietHours(
          LocalTime.of(18, 0), LocalTime.of(9, 0), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  public QuietHours {
    weekend = Set.copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("A week needs a day that is no weekend");
    }
  }

  public boolean quiet(Instant moment, ZoneId zone) {
    return quiet(moment.atZone(zone).toLocalDateTime());
  }

  /** The moment itself, or else the first after it that is not quiet. */
  public Instant next(Instant moment, ZoneId zone) {
    Instant at = moment;
    while (quiet(at, zone)) {
      at = change(at.atZone(zone));
    }
    return at;
  }

  boolean isWeekend(DayOfWeek day) {
    return weekend.contains(day);
  }

  private boolean quiet(LocalDateTime local) {
    LocalTime time = local.toLocalTime();
    boolean late = !time.isBefore(from);
    boolean early = time.isBefore(to);
    boolean hours = from.isBefore(to) ? late && early : from.isAfter(to) && (late || early);
    return hours || isWeekend(local.getDayOfWeek());
  }

  /** The next moment at which quiet may end: a midnight, the end of the hours, a turned clock. */
  private Instant change(ZonedDateTime at) {
    LocalDateTime local = at.toLocalDateTime();
    boolean today = local.toLocalTime().isBefore(to);
    LocalDateTime edge =
        today ? local.with(to) : local.toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT);
    Instant unturned = at.toInstant().plus(Duration.between(local, edge));
    ZoneOffsetTransition turn = at.getZone().getRules().nextTransition(at.toInstant());
    return turn != null && turn.getInstant().isBefore(unturned) ? turn.getInstant() : unturned;
  }
}
