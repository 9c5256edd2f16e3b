package io.careercoach.record;

import io.careercoach.checkin.Step;
import io.careercoach.dialogue.Context;
import io.careercoach.time.Ics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** When a next step is, in the member's calendar. */
final class StepDate {
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private StepDate() {}

  static Ics.Event of(Step step, Context context) {
    Ics.When when =
        step.time()
            .<Ics.When>map(time -> timed(step, time, context))
            .orElseGet(() -> new Ics.AllDay(step.day()));
    return new Ics.Event("step-" + step.day() + RecordCalendar.HOME, step.words().text(), "", when);
  }

  private static Ics.Timed timed(Step step, LocalTime time, Context context) {
    Instant from = step.day().atTime(time).atZone(context.zone()).toInstant();
    return new Ics.Timed(from, from.plus(HALF_AN_HOUR));
  }
}
