package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Drawing;
import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The picture of a goal that counts towards a deadline, and what it shows in words. */
final class GoalChart {
  private static final BigDecimal MANY = BigDecimal.TEN;

  private GoalChart() {}

  static Optional<Part<Phrase>> of(Goal goal, Context context) {
    var standing = Standing.of(goal, context);
    if (standing.line().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = context.day(goal.since());
    var points = new ArrayList<Point>();
    points.add(new Point(start, standing.baseline().doubleValue()));
    goal.updates()
        .forEach(update ->
            update
                .value()
                .ifPresent(
                    value -> points.add(new Point(context.day(update.at()), value.doubleValue()))));
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
                Phrase.quote(goal.title()),
                inWords(goal, standing, deadline, context),
                List.of(Phrase.of("goal.chart.line"), Phrase.of("goal.chart.progress")),
                new Drawing.ProgressLine(
                    start,
                    standing.baseline().doubleValue(),
                    deadline,
                    standing.target().doubleValue(),
                    points,
                    milestones)));
  }

  /** The even pace is told while there is time, and once it has left the start. */
  private static Phrase inWords(Goal goal, Standing standing, LocalDate deadline, Context context) {
    BigDecimal even = even(standing);
    Phrase plain = GoalProgress.plain(goal, context);
    boolean told =
        goal.active()
            && context.today().isBefore(deadline)
            && even.compareTo(standing.baseline()) != 0;
    return told
        ? Phrase.of("goal.chart.alt", "standing", plain, "expected", even)
        : Phrase.of("goal.chart.alt.plain", "standing", plain);
  }

  /** Rounded as one would say it. */
  private static BigDecimal even(Standing standing) {
    BigDecimal way = standing.target().subtract(standing.baseline());
    int finest = Math.max(standing.target().scale(), standing.baseline().scale());
    int scale = way.abs().compareTo(MANY) >= 0 ? 0 : Math.max(0, finest);
    return standing
        .baseline()
        .add(way.multiply(BigDecimal.valueOf(standing.line().orElse(0.0))))
        .setScale(scale, RoundingMode.HALF_UP);
  }
}
