package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import java.time.Instant;
import java.util.Optional;

/** Why a check-in that would be due is not asked for. */
enum Held {
  NOT_BEGUN,
  PAUSED,
  SILENT,
  ENOUGH;

  /** What speaks against that window, if anything does. */
  static Optional<Held> of(Window window, Attendance attendance, Context context) {
    Instant due = window.due();
    if (context.begun().filter(due::isAfter).isEmpty()) {
      return Optional.of(NOT_BEGUN);
    }
    if (context.pausedAt(due).isPresent()) {
      return Optional.of(PAUSED);
    }
    if (attendance.heldBack(context.day(due))) {
      return Optional.of(SILENT);
    }
    return attendance.enough(due) ? Optional.of(ENOUGH) : Optional.empty();
  }
}
