package io.careercoach.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The weekday and time at which a member's weekly check-in comes, with what follows from it: the
 * reminder and the end.
 */
public record CheckInTime(DayOfWeek day, LocalTime time) {

  public static final CheckInTime USUAL = new CheckInTime(DayOfWeek.FRIDAY, LocalTime.of(15, 0));

  private static final LocalTime REMINDER = LocalTime.of(10, 0);
  private static final int DAYS_TO_REMINDER = 3;

  /** After a change of weekday two check-ins are at least so many days apart. */
  private static final int LEAST_DAYS_APART = 4;

  /** The moment it comes in a week; where that whole day is skipped, the first moment after it. */
  public Instant due(Week week, ZoneId zone) {
    return WallClock.at(week.day(day), time, zone);
  }

  /** The first week whose check-in comes at a moment or later. */
  public Week first(Instant moment, ZoneId zone) {
    Week week = Week.of(moment.atZone(zone).toLocalDate().minusWeeks(1));
    while (due(week, zone).isBefore(moment)) {
      week = week.next();
    }
    return week;
  }

  /** The week of the check-in after one that was due on a day, also if the weekday has changed. */
  public Week after(LocalDate lastDue) {
    Week week = Week.of(lastDue).next();
    boolean near = week.day(day).isBefore(lastDue.plusDays(LEAST_DAYS_APART));
    return near ? week.next() : week;
  }

  /** When the one reminder of a check-in comes that was due on a day. */
  public static Instant reminder(LocalDate due, QuietHours quiet, ZoneId zone) {
    LocalDate day = due.plusDays(DAYS_TO_REMINDER);
    while (quiet.isWeekend(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    return quiet.next(WallClock.at(day, REMINDER, zone), zone);
  }

  /** From the day a check-in was due to the day after its reminder: away in it, it is skipped. */
  public static Days window(LocalDate due, QuietHours quiet, ZoneId zone) {
    LocalDate reminded = reminder(due, quiet, zone).atZone(zone).toLocalDate();
    return new Days(due, reminded.plusDays(1));
  }

  /** The midnight that ends the day after the reminder. */
  public static Instant closes(LocalDate due, QuietHours quiet, ZoneId zone) {
    return window(due, quiet, zone).end(zone);
  }
}
