package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The progress of a goal in words. */
final class GoalProgress {
  private static final int LONG = 60;

  private GoalProgress() {}

  /** "3 of 5 interviews · 60 % · 2 weeks left · on track", for members who look for themselves. */
  static Phrase words(Goal goal, Context context) {
    var pieces = new ArrayList<>(pieces(goal, context));
    pace(goal, context).ifPresent(pieces::add);
    return joined(pieces);
  }

  /** "3 of 5 interviews · 60 % · 2 weeks left": how it compares with the time is left out. */
  static Phrase plain(Goal goal, Context context) {
    return joined(pieces(goal, context));
  }

  /** "3 of 5 interviews", for a page that others read. */
  static Phrase figures(Goal goal, Context context) {
    return joined(goal.active() ? counted(goal, context).stream().toList() : pieces(goal, context));
  }

  /** What there is to say beside the figures. */
  static Optional<Phrase> rest(Goal goal, Context context) {
    var pieces = new ArrayList<Phrase>();
    next(goal, context).ifPresent(pieces::add);
    goal.deadline().ifPresent(day -> pieces.add(Span.left(day, context.today())));
    return pieces.isEmpty() ? Optional.empty() : Optional.of(Phrases.joined(pieces));
  }

  private static Phrase joined(List<Phrase> pieces) {
    return pieces.isEmpty() ? Phrase.of("goal.pace.open") : Phrases.joined(pieces);
  }

  private static List<Phrase> pieces(Goal goal, Context context) {
    var standing = Standing.of(goal, context);
    boolean once = Standing.counts(goal) && !Standing.perPeriod(goal);
    var pieces = new ArrayList<Phrase>();
    if (goal.status() != Goal.Status.DONE || (once && standing.share() >= 1)) {
      counted(goal, context).ifPresent(pieces::add); // else it is done, whatever was counted
    }
    boolean fromZero = standing.baseline().signum() == 0; // "1 of 4 · 0 %" is true to nobody
    if (once && goal.active() && fromZero && standing.current().signum() != 0) {
      pieces.add(Phrase.of("goal.standing.percent", "percent", standing.percent()));
    }
    switch (goal.status()) {
      case ACTIVE -> rest(goal, context).ifPresent(pieces::add);
      case DONE -> pieces.add(done(goal, context));
      case DROPPED -> pieces.add(Phrase.of("goal.pace.dropped"));
    }
    return pieces;
  }

  /** The figures of a goal, as far as it has any. */
  static Optional<Phrase> counted(Goal goal, Context context) {
    if (Standing.perPeriod(goal)) {
      return RateWords.standing(goal, context);
    }
    var standing = Standing.of(goal, context);
    if (!Standing.counts(goal) && standing.target().intValue() < 2) {
      return goal.milestones().stream()
          .filter(Milestone::reached)
          .reduce((_, later) -> later)
          .map(last ->
              Phrase.of(
                  "goal.standing.reached",
                  "milestone",
                  GoalValues.words(goal, last.shortened(LONG))));
    }
    if (!Standing.counts(goal) && standing.current().signum() == 0) {
      return Optional.empty();
    }
    boolean falling = standing.target().compareTo(standing.baseline()) < 0;
    return Optional.of(
        Phrase.of(
            falling ? "goal.standing.falling" : "goal.standing.figures",
            "from",
            standing.baseline(),
            "current",
            standing.current(),
            "target",
            GoalValues.target(goal)));
  }

  /**
   * The next milestone of a goal that does not count. A suggestion whose day is over has none any
   * more; a look at how it goes is over with its day.
   */
  private static Optional<Phrase> next(Goal goal, Context context) {
    if (Standing.counts(goal)) {
      return Optional.empty();
    }
    return goal.milestones().stream()
        .filter(one -> !one.reached())
        .map(one ->
            one.own() || one.day().filter(context.today()::isAfter).isEmpty() ? one : one.undated())
        .filter(one -> !one.isLook() || one.day().isPresent())
        .findFirst()
        .map(one ->
            Phrase.of(
                "goal.standing.next",
                "milestone",
                GoalValues.milestone(goal, one.shortened(LONG))));
  }

  private static Optional<Phrase> pace(Goal goal, Context context) {
    if (!goal.active()) {
      return Optional.empty();
    }
    boolean untouched = goal.updates().isEmpty();
    return switch (Standing.of(goal, context).pace()) {
      case DONE -> Optional.of(Phrase.of("goal.pace.reached"));
      case BEHIND -> Optional.of(Phrase.of("goal.pace.behind"));
      case ON_TRACK -> Optional.of(Phrase.of(untouched ? "goal.pace.new" : "goal.pace.on-track"));
      case OPEN, OVERDUE -> Optional.empty(); // there is nothing to say, or its date says it
    };
  }

  /** "done on Friday 15 January 2027, 5 weeks before its date". */
  private static Phrase done(Goal goal, Context context) {
    return goal.ended()
        .map(context::day)
        .map(day ->
            goal.deadline()
                .filter(day::isBefore)
                .map(date ->
                    Phrase.of("goal.done.early", "day", day, "span", Span.between(day, date)))
                .orElseGet(() -> Phrase.of("goal.done.on", "day", day)))
        .orElseGet(() -> Phrase.of("goal.pace.done"));
  }
}
