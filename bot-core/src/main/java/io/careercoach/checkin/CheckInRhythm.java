package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.State;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Rhythm;
import io.careercoach.goal.Goal;
import io.careercoach.settings.Settings;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a check-in comes unasked: weekly at the member's own time, with at most one reminder; after
 * two missed weeks only as a month begins.
 *
 * @param usual the day and time of members who chose none
 */
public record CheckInRhythm(CheckInTime usual) implements Rhythm {
  /** So late it still comes; later it waits for the member's next turn. */
  private static final Duration CATCH_UP = Duration.ofHours(4);

  /** So much after its time a message counts as late, and minds the quiet hours. */
  private static final Duration LATE = Duration.ofMinutes(15);

  /** An answer so shortly before the next one counts for both. */
  private static final Duration NEAR = Duration.ofDays(3);

  /** A pause may be a year long. */
  private static final int WEEKS_AHEAD = 60;

  @Override
  public Optional<Instant> next(Context context) {
    var still = context.now().minus(CATCH_UP);
    return Stream.concat(
            windows(context)
                .filter(window -> !window.due().isBefore(still))
                .limit(1)
                .map(Window::due),
            remindable(context)
                .map(one -> Window.of(one, context).reminder())
                .filter(reminder -> !reminder.isBefore(still))
                .stream())
        .min(Instant::compareTo);
  }

  @Override
  public List<Effect> due(Context context) {
    var reminder =
        toRemind(context)
            .map(one -> one.reminded(context.now()))
            .map(one -> List.of(new Effect.Keep(one), CheckInPage.reminder(one, context)));
    return reminder.orElseGet(() ->
        windows(context)
            .limit(1)
            .filter(window -> timely(window.due(), context))
            .flatMap(window -> {
              var open = CheckIn.open(window.week(), window.due()).asked(context.now());
              return Stream.of(new Effect.Keep(open), CheckInPage.due(open, context));
            })
            .toList());
  }

  @Override
  public List<Effect> reminded(Context context) {
    return toRemind(context)
        .<Effect>map(one -> new Effect.Keep(one.reminded(context.now())))
        .stream()
        .toList();
  }

  @Override
  public List<Effect> missed(Context context) {
    return windows(context)
        .limit(1)
        .filter(window -> window.has(context.now()) && !timely(window.due(), context))
        .flatMap(window -> {
          var open = CheckIn.open(window.week(), window.due());
          return Stream.of(new Effect.Keep(open), CheckInPage.due(open, context));
        })
        .toList();
  }

  @Override
  public List<Effect> waiting(Context context) {
    return asked(context)
        .filter(_ -> !Attendance.of(context).eased())
        .map(one -> CheckInPage.waiting(one, context))
        .stream()
        .toList();
  }

  /** The one that the coach asked for, while it is open. */
  private static Optional<CheckIn> asked(Context context) {
    return Attendance.of(context).open().filter(one -> one.asked().isPresent());
  }

  @Override
  public List<Effect> strained(Context context) {
    if (context.begun().isEmpty()) {
      return List.of();
    }
    CheckIn one =
        asked(context)
            .or(() ->
                Attendance.of(context)
                    .last()
                    .filter(last -> last.at().filter(context.now()::equals).isPresent()))
            .orElseGet(() -> current(context));
    return List.of(new Effect.Keep(one.tended()), Strain.said());
  }

  /** The check-in of that week, before anything was said about it. */
  CheckIn open(Week week, Context context) {
    return CheckIn.open(week, Window.of(week, usual, context).due());
  }

  /** The check-in of that week, as far as it went. */
  CheckIn find(Week week, Context context) {
    return context
        .facts()
        .find(CheckIn.class, week.toString())
        .orElseGet(() -> open(week, context));
  }

  /** The one that still waits for an answer, else this week's. */
  CheckIn current(Context context) {
    return CheckIn.all(context).reversed().stream()
        .filter(one -> one.state() == CheckIn.State.OPEN)
        .filter(one -> Window.of(one, context).has(context.now()))
        .findFirst()
        .orElseGet(() -> find(Week.of(context.today()), context));
  }

  /** The one that may be answered now: it still waits, or it is this week's. */
  public Optional<CheckIn> underWay(Context context) {
    return Attendance.of(context)
        .open()
        .or(() -> context.facts().find(CheckIn.class, Week.of(context.today()).toString()));
  }

  /** Whether it waits for a month to begin, or for the member. */
  public boolean silent(Context context) {
    return Attendance.of(context).silent();
  }

  /** When the coach asks once more, if it does. */
  Optional<Instant> nextReminder(Context context) {
    return remindable(context)
        .map(one -> Window.of(one, context).reminder())
        .filter(reminder -> reminder.isAfter(context.now()));
  }

  /** The next check-ins, as things stand. */
  public List<Instant> upcoming(int count, Context context) {
    return windows(context)
        .map(Window::due)
        .filter(due -> due.isAfter(context.now()))
        .limit(count)
        .toList();
  }

  /** Late enough to be due, and early enough to be said unasked. */
  private static boolean timely(Instant due, Context context) {
    Instant now = context.now();
    boolean late = now.isAfter(due.plus(LATE));
    return !now.isBefore(due)
        && !now.isAfter(due.plus(CATCH_UP))
        && !(late && Settings.of(context).quietHours().quiet(now, context.zone()));
  }

  /** The windows from now on in which the coach would ask, the earliest first. */
  private Stream<Window> windows(Context context) {
    if (context.begun().isEmpty()) {
      return Stream.empty();
    }
    var attendance = Attendance.of(context);
    return ahead(attendance, context)
        .filter(window -> Held.of(window, attendance, context).isEmpty());
  }

  /** The windows that are not over yet and have no check-in, whether the coach may ask or not. */
  Stream<Window> ahead(Attendance attendance, Context context) {
    var first =
        attendance
            .last()
            .map(last -> Settings.of(context).time(usual).after(context.day(last.due())));
    return Stream.iterate(Week.of(context.today()).before(), Week::next)
        .limit(WEEKS_AHEAD)
        .filter(week -> first.filter(week::isBefore).isEmpty())
        .map(week -> Window.of(week, usual, context))
        .filter(window -> context.now().isBefore(window.closes()))
        .filter(window -> attendance.last().isPresent() || !isFirstDay(window, context))
        .filter(window -> attendance.last().filter(last -> near(last, window, context)).isEmpty());
  }

  /** There is no week to look at yet on the day on which one began, or set the first goal. */
  private static boolean isFirstDay(Window window, Context context) {
    var goals = context.facts().of(Goal.class).stream().map(Goal::since);
    return Stream.concat(context.begun().stream(), goals.min(Instant::compareTo).stream())
        .map(context::day)
        .anyMatch(context.day(window.due())::equals);
  }

  /** Answered so late, after its own time, that it counts for that window as well. */
  private static boolean near(CheckIn last, Window window, Context context) {
    return last.at()
        .filter(_ -> last.done())
        .filter(at -> !at.isBefore(Window.of(last, context).closes()))
        .filter(at -> Duration.between(at, window.due()).compareTo(NEAR) <= 0)
        .isPresent();
  }

  /** The check-in that is to be asked for once more now. */
  private static Optional<CheckIn> toRemind(Context context) {
    return remindable(context).filter(one -> timely(Window.of(one, context).reminder(), context));
  }

  /** The check-in that may be asked for once more, if there is one. */
  private static Optional<CheckIn> remindable(Context context) {
    var attendance = Attendance.of(context);
    return attendance
        .last()
        .filter(one -> one.state() == State.OPEN && one.asked().isPresent())
        .filter(one -> one.reminded().isEmpty() && Settings.of(context).reminder())
        .filter(_ -> context.begun().isPresent() && !attendance.silent())
        .filter(one -> {
          Instant reminder = Window.of(one, context).reminder();
          return context.pausedAt(reminder).isEmpty() && !attendance.enough(reminder);
        });
  }
}
