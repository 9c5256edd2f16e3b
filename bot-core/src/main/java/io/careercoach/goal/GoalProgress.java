package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Drawing;
import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The progress of a goal, in words and as a picture. */
final class GoalProgress {
  private GoalProgress() {}

  /** "3 of 5 interviews · 60 % · 2 weeks left · on track". */
  static Phrase words(Goal goal, Context context) {
    var standing = Standing.of(goal, context.today(), context.zone());
    if (goal.status() == Goal.Status.DONE && standing.share() < 1) {
      return pace(goal, standing); // it is done, whatever was counted on the way
    }
    var pieces = new ArrayList<Phrase>();
    boolean falling = standing.target().compareTo(standing.baseline()) < 0;
    pieces.add(
        Phrase.of(
            falling ? "goal.standing.falling" : "goal.standing.figures",
            "from",
            standing.baseline(),
            "current",
            standing.current(),
            "target",
            GoalValues.target(goal)));
    boolean untouched = goal.active() && goal.updates().isEmpty();
    if (!untouched && !Standing.perPeriod(goal)) {
      pieces.add(Phrase.of("goal.standing.percent", "percent", standing.percent()));
    }
    if (goal.active()) {
      goal.deadline().ifPresent(day -> pieces.add(left(day, context.today())));
    }
    boolean early = untouched && standing.pace() == Standing.Pace.ON_TRACK;
    pieces.add(early ? Phrase.of("goal.pace.new") : pace(goal, standing));
    return Phrases.joined(pieces);
  }

  private static Phrase pace(Goal goal, Standing standing) {
    return Phrase.of(
        "goal.pace."
            + switch (goal.status()) {
              case DROPPED -> "dropped";
              case DONE -> "done";
              case ACTIVE ->
                  switch (standing.pace()) {
                    case DONE -> "reached";
                    case ON_TRACK -> "on-track";
                    case BEHIND -> "behind";
                    case OVERDUE -> "overdue";
                    case OPEN -> "open";
                  };
            });
  }

  private static Phrase left(LocalDate deadline, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, deadline);
    if (days < 0) {
      return Phrase.of("goal.left.over", "day", deadline);
    }
    if (days < 21) {
      return Phrase.of("goal.left.days", "days", days);
    }
    if (days < 120) {
      return Phrase.of("goal.left.weeks", "weeks", days / 7);
    }
    long months = ChronoUnit.MONTHS.between(today, deadline);
    return months < 24
        ? Phrase.of("goal.left.months", "months", months)
        : Phrase.of("goal.left.years", "years", months / 12);
  }

  /** The picture of a goal that counts towards a deadline. */
  static Optional<Part<Phrase>> chart(Goal goal, Context context) {
    var standing = Standing.of(goal, context.today(), context.zone());
    if (standing.line().isEmpty() || !Standing.counts(goal)) {
      return Optional.empty();
    }
    LocalDate start = goal.since().atZone(context.zone()).toLocalDate();
    var points = new ArrayList<Point>();
    points.add(new Point(start, standing.baseline().doubleValue()));
    goal.updates()
        .forEach(update ->
            update
                .value()
                .ifPresent(value ->
                    points.add(
                        new Point(
                            update.at().atZone(context.zone()).toLocalDate(),
                            value.doubleValue()))));
    var milestones = new ArrayList<Point>();
    goal.milestones()
        .forEach(milestone ->
            milestone
                .day()
                .ifPresent(day ->
                    milestone
                        .value()
                        .ifPresent(value -> milestones.add(new Point(day, value.doubleValue())))));
    return goal.deadline()
        .map(deadline ->
            new Part.Chart<>(
                Phrase.quote(goal.outcome()),
                Phrase.of(
                    "goal.chart.alt",
                    "standing",
                    words(goal, context),
                    "expected",
                    expected(standing),
                    "day",
                    deadline),
                List.of(Phrase.of("goal.chart.line"), Phrase.of("goal.chart.progress")),
                new Drawing.ProgressLine(
                    start,
                    standing.baseline().doubleValue(),
                    deadline,
                    standing.target().doubleValue(),
                    points,
                    milestones)));
  }

  private static Phrase expected(Standing standing) {
    double way = standing.target().subtract(standing.baseline()).doubleValue();
    double value = standing.baseline().doubleValue() + standing.line().orElse(0.0) * way;
    return Phrase.of("number", "number", Math.round(value * 10) / 10.0);
  }
}
