package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the check-ins so far, as far as it matters for writing unasked again. */
record Attendance(List<CheckIn> checkIns, Context context) {
  /** So many missed in a row, and the coach is silent until a month begins. */
  private static final int SILENT = 2;

  /** After so many more without an answer it is silent until the member comes. */
  private static final int GONE = SILENT + 3;

  private static final int UNASKED_A_WEEK = 2;
  private static final int WEEK = 7;

  static Attendance of(Context context) {
    return new Attendance(CheckIn.all(context), context);
  }

  Optional<CheckIn> last() {
    return checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast());
  }

  /** The last one, while it waits for an answer. */
  Optional<CheckIn> open() {
    return last()
        .filter(one -> one.state() == CheckIn.State.OPEN)
        .filter(one -> Window.of(one, context).has(context.now()));
  }

  Optional<CheckIn> lastDone() {
    return checkIns.reversed().stream().filter(CheckIn::done).findFirst();
  }

  /** Whether the last one ended for strain: only a line follows, and no question. */
  boolean tender() {
    return last().filter(CheckIn::tender).isPresent();
  }

  /** Whether that line was said, and no check-in has been done since. */
  boolean eased() {
    return checkIns.reversed().stream()
            .filter(one -> one.done() || one.tender())
            .findFirst()
            .filter(CheckIn::tender)
            .isPresent()
        && !tender();
  }

  long done() {
    return checkIns.stream().filter(CheckIn::done).count();
  }

  /** How many were done on that day or later. */
  long doneAfter(LocalDate day) {
    return checkIns.stream()
        .filter(CheckIn::done)
        .flatMap(one -> one.at().stream())
        .filter(at -> !context.day(at).isBefore(day))
        .count();
  }

  /** Asked for and never answered, by now; who began or was away in the meantime missed nothing. */
  boolean missed(CheckIn one) {
    return one.state() == CheckIn.State.OPEN
        && one.feeling().isEmpty()
        && one.asked().isPresent()
        && !context.now().isBefore(Window.of(one, context).closes())
        && context.pausedAt(one.due()).isEmpty();
  }

  /** How many were missed in a row up to now; those that nobody asked for do not count. */
  int missedInARow() {
    int missed = 0;
    for (CheckIn one : checkIns.reversed()) {
      if (one.done()) {
        return missed;
      }
      missed += missed(one) ? 1 : 0;
    }
    return missed;
  }

  /** So often missed that only the member can begin again. */
  boolean gone() {
    return missedInARow() >= GONE;
  }

  boolean silent() {
    return missedInARow() >= SILENT || eased();
  }

  /** Whether it is silent from the next one on that is missed. */
  boolean nearlySilent() {
    return missedInARow() == SILENT - 1;
  }

  /** Whether the coach may ask on that day: a silent one only once as a month begins. */
  boolean heldBack(LocalDate day) {
    int missed = missedInARow();
    return silent() && (missed >= GONE || day.getDayOfMonth() > WEEK);
  }

  /** Whether another unasked message on that day would be one too many within seven days. */
  boolean enough(Instant moment) {
    // Also what was said "later": a clock may have been put back.
    LocalDate day = context.day(moment);
    return checkIns.stream()
            .flatMap(one -> Stream.concat(one.asked().stream(), one.reminded().stream()))
            .map(context::day)
            .filter(said -> Math.abs(ChronoUnit.DAYS.between(said, day)) < WEEK)
            .count()
        >= UNASKED_A_WEEK;
  }
}
