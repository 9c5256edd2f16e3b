package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Phrase;
import io.careercoach.settings.Outlook;
import io.careercoach.settings.Settings;
import io.careercoach.time.Week;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the next check-in comes, and why none comes now: the member's own reason. */
public record CheckInOutlook(CheckInRhythm rhythm) implements Outlook {
  /** So many are told, the next one among them. */
  private static final int TOLD = 3;

  @Override
  public Phrase next(Context context) {
    return due(context).orElseGet(() -> reason(context).orElse(Phrase.of("checkin.next.none")));
  }

  @Override
  public List<ZonedDateTime> afterNext(Context context) {
    return rhythm.upcoming(TOLD, context).stream()
        .skip(1)
        .map(due -> Closing.at(due, context))
        .toList();
  }

  @Override
  public List<Phrase> why(Context context) {
    var said = new ArrayList<Phrase>();
    reason(context).ifPresent(said::add);
    due(context).ifPresent(said::add);
    return said.isEmpty() ? List.of(Phrase.of("checkin.next.none")) : said;
  }

  private Optional<Phrase> due(Context context) {
    return rhythm.upcoming(1, context).stream()
        .findFirst()
        .map(next -> Phrase.of("checkin.next", "when", Closing.at(next, context)));
  }

  private Optional<Phrase> reason(Context context) {
    if (context.begun().isEmpty()) {
      return Optional.of(Phrase.of("outlook.not-begun"));
    }
    var attendance = Attendance.of(context);
    return paused(context)
        .or(() -> attendance.last().flatMap(last -> now(last, context)))
        .or(() -> silent(attendance))
        .or(() -> ahead(attendance, context));
  }

  private static Optional<Phrase> paused(Context context) {
    return context
        .pausedAt(context.now())
        .map(until -> Phrase.of("outlook.paused", "day", context.day(until)));
  }

  /** What became of the one of these days. */
  private static Optional<Phrase> now(CheckIn last, Context context) {
    var window = Window.of(last, context);
    if (!window.has(context.now()) && !last.week().equals(Week.of(context.today()))) {
      return Optional.empty();
    }
    return switch (last.state()) {
      case DONE -> Optional.of(Phrase.of("outlook.done"));
      case SKIPPED -> Optional.of(Phrase.of("outlook.skipped"));
      case OPEN ->
          Optional.of(window)
              .filter(open -> open.has(context.now()))
              .map(open -> open(last, open.closes(), context));
    };
  }

  private static Phrase open(CheckIn one, Instant closes, Context context) {
    var last = context.day(closes.minusMillis(1));
    return one.asked()
        .map(asked -> Phrase.of("outlook.open", "asked", Closing.at(asked, context), "last", last))
        .orElseGet(
            () -> Phrase.of("outlook.late", "due", Closing.at(one.due(), context), "last", last));
  }

  private static Optional<Phrase> silent(Attendance attendance) {
    if (attendance.gone()) {
      return Optional.of(Phrase.of("outlook.gone"));
    }
    return attendance.silent() ? Optional.of(Phrase.of("outlook.silent")) : Optional.empty();
  }

  /** What keeps the very next one back, or moves it. */
  private Optional<Phrase> ahead(Attendance attendance, Context context) {
    return rhythm
        .ahead(attendance, context)
        .findFirst()
        .flatMap(window -> ahead(window, attendance, context));
  }

  private Optional<Phrase> ahead(Window window, Attendance attendance, Context context) {
    Instant due = window.due();
    var wanted = Settings.of(context).time(rhythm.usual()).due(window.week(), context.zone());
    if (Held.of(window, attendance, context).filter(Held.ENOUGH::equals).isPresent()) {
      return Optional.of(Phrase.of("outlook.enough"));
    }
    if (!due.isAfter(context.now())) {
      return Optional.of(Phrase.of("outlook.passed", "due", Closing.at(due, context)))
          .filter(_ -> Held.of(window, attendance, context).isEmpty());
    }
    return due.equals(wanted)
        ? Optional.empty()
        : Optional.of(Phrase.of("outlook.quiet", "wanted", Closing.at(wanted, context)));
  }
}
