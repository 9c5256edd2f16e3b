package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.settings.Settings;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.QuietHours;
import io.careercoach.time.Week;
import java.time.Instant;
import java.time.LocalDate;

/** The time of one week's check-in: from the moment it is due over its reminder to its end. */
record Window(Week week, Instant due, Instant reminder, Instant closes) {
  static Window of(Week week, CheckInTime usual, Context context) {
    var settings = Settings.of(context);
    return of(week, settings.due(week, usual, context.zone()), settings.quietHours(), context);
  }

  /** The window of a check-in that is there already: its due time stays. */
  static Window of(CheckIn checkIn, Context context) {
    return of(checkIn.week(), checkIn.due(), Settings.of(context).quietHours(), context);
  }

  private static Window of(Week week, Instant due, QuietHours quiet, Context context) {
    LocalDate day = context.day(due);
    return new Window(
        week,
        due,
        CheckInTime.reminder(day, quiet, context.zone()),
        CheckInTime.closes(day, quiet, context.zone()));
  }

  boolean has(Instant moment) {
    return !moment.isBefore(due) && moment.isBefore(closes);
  }
}
