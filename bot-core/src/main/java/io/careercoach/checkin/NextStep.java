package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.Goal;
import io.careercoach.message.Private;
import io.careercoach.settings.Settings;
import io.careercoach.understand.Appointment;
import io.careercoach.understand.Appointments;
import io.careercoach.understand.Calendar;
import io.careercoach.understand.Gist;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Makes the next step of what was said: its words, its day and its time. */
record NextStep(Appointments appointments) {

  /** Until then a day of the week may still be today. */
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private static final int A_WEEK = 7;
  private static final int SOON = 14;

  /** The step that lies ahead and that this round does not answer for. */
  static Optional<Step> ahead(Learnt learnt, Context context) {
    var answered = Answered.of(learnt, context);
    return new OpenSteps(
            OpenSteps.of(learnt.get(Round.WEEK).orElse(""), context).checkIns().stream()
                .filter(one -> !answered.has(one))
                .toList())
        .ahead(context);
  }

  /** The step with its day; where none was said, the next day that is no weekend. */
  Optional<Step> of(Learnt learnt, Context context) {
    return learnt
        .get(Round.STEP)
        .map(words -> kept(words, learnt, context).orElseGet(() -> read(words, learnt, context)))
        .map(step ->
            today(learnt, step, context)
                ? new Step(step.words(), context.today(), step.time(), true)
                : step)
        .map(step -> learnt.get(Round.WAS).orElse(false) ? step.came(Promise.KEPT) : step);
  }

  private static Optional<Step> kept(String words, Learnt learnt, Context context) {
    return ahead(learnt, context).filter(step -> step.words().text().equals(words));
  }

  private Step read(String words, Learnt learnt, Context context) {
    var before = Optional.of(words).filter(SameAgain::in).flatMap(_ -> before(learnt, context));
    return before
        .map(step -> again(words, step, context))
        .orElseGet(() -> on(words, appointments.read(words, context.calendar()), context));
  }

  private static Step on(String words, Optional<Appointment> at, Context context) {
    return at.map(when -> new Step(new Private(words), when.day(), when.time(), true))
        .orElseGet(() -> new Step(new Private(words), workday(context), Optional.empty(), false));
  }

  /** The step that was named last, whatever came of it. */
  private static Optional<Step> before(Learnt learnt, Context context) {
    String week = learnt.get(Round.WEEK).orElse("");
    return CheckIn.all(context).reversed().stream()
        .filter(one -> !one.id().equals(week))
        .flatMap(one -> one.step().stream())
        .findFirst();
  }

  /** The words of before; a day that was said now is said with them. */
  private Step again(String words, Step before, Context context) {
    String same = SameAgain.of(before);
    var now = appointments.read(words, context.calendar());
    if (now.isPresent()) {
      var time = now.get().time().or(before::time);
      return new Step(new Private(same + " (" + words + ")"), now.get().day(), time, true);
    }
    return appointments
        .read(same, context.calendar())
        .filter(at -> at.day().isBefore(context.today().plusDays(SOON)))
        .map(at -> on(same, Optional.of(at), context))
        .orElseGet(() -> undated(same, before, context));
  }

  /** A day that is over is no part of the words any more. */
  private Step undated(String same, Step before, Context context) {
    boolean over = before.said() && !before.day().isAfter(context.today());
    String words = over ? appointments.undated(same, context.calendar()) : same;
    return new Step(new Private(words), workday(context), before.time(), false);
  }

  private static LocalDate workday(Context context) {
    var weekend = Settings.of(context).quietHours().weekend();
    LocalDate day = context.today().plusDays(1);
    while (weekend.contains(DayOfWeek.from(day))) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The day in a week for which the words can also mean today. */
  Optional<LocalDate> orToday(Learnt learnt, Context context) {
    LocalDate today = context.today();
    var calendar = context.calendar();
    var yesterday = Calendar.of(today.minusDays(1), context.locale(), context.zone());
    boolean early = context.time().isBefore(EVENING);
    return learnt
        .get(Round.STEP)
        .filter(_ -> early)
        .filter(words -> kept(words, learnt, context).isEmpty())
        .filter(words -> !Step.rest(words))
        .filter(words ->
            // seen from yesterday, this weekday is today
            appointments
                .read(words, yesterday)
                .filter(at -> at.day().equals(today))
                .filter(at -> at.time().filter(context.time()::isAfter).isEmpty())
                .isPresent())
        .flatMap(words -> appointments.read(words, calendar))
        .map(Appointment::day)
        .filter(today.plusDays(A_WEEK)::equals);
  }

  /** Whether a goal that the step belongs to is due before that other day. */
  static boolean hurried(String words, LocalDate other, Context context) {
    return context.facts().of(Goal.class).stream()
        .filter(Goal::active)
        .filter(goal -> Gist.of(words).shared(Gist.of(goal.outcome().text())) > 0)
        .flatMap(goal -> goal.deadline().stream())
        .anyMatch(day -> !day.isBefore(context.today()) && day.isBefore(other));
  }

  private boolean today(Learnt learnt, Step step, Context context) {
    return learnt
        .get(Round.TODAY)
        .orElseGet(() ->
            orToday(learnt, context)
                .filter(other -> hurried(step.words().text(), other, context))
                .isPresent());
  }
}
