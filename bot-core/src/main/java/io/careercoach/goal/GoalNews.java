package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Standing.Pace;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Progress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a weekly look at a goal can make of it. */
public final class GoalNews {
  private static final Duration FRESH = Duration.ofDays(3);
  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal MANY = BigDecimal.valueOf(30);
  private static final int PART = 4;
  private static final int WEEK = 7;
  private static final int OVERDUE = 14;

  private GoalNews() {}

  /** The active goals without news of the last three days. */
  public static List<Goal> quiet(Context context) {
    Instant fresh = context.now().minus(FRESH);
    return WhichGoal.active(context).stream()
        .filter(goal -> lastNews(goal).isBefore(fresh))
        .toList();
  }

  /** When something was last heard of a goal. */
  public static Instant lastNews(Goal goal) {
    return goal.updates().isEmpty() ? goal.since() : goal.updates().getLast().at();
  }

  /** The goal after a report in the member's words. */
  public static Goal heard(Goal goal, String words, Progress progress, Context context) {
    var reading =
        progress.read(
            words, Optional.of(Report.counted(goal)), Standing.current(goal), context.calendar());
    return Report.of(goal, words, reading, context.now()).goal();
  }

  /** The goal one step further, if it goes in single steps: a count, or the next milestone. */
  public static Optional<Goal> stepped(Goal goal, Context context) {
    BigDecimal way = Standing.target(goal).subtract(Standing.baseline(goal));
    boolean steps = way.signum() != 0 && way.abs().compareTo(MANY) <= 0 && way.scale() <= 0;
    boolean left = Standing.current(goal).compareTo(Standing.target(goal)) != 0;
    if (!steps || !left || Standing.perPeriod(goal)) {
      return Optional.empty();
    }
    BigDecimal value = Standing.current(goal).add(BigDecimal.valueOf(way.signum()));
    return Optional.of(
        Standing.counts(goal) ? counted(goal, value, context) : passed(goal, context));
  }

  private static Goal counted(Goal goal, BigDecimal value, Context context) {
    var updates = new ArrayList<>(goal.updates());
    var words = new Private((value.compareTo(Standing.current(goal)) > 0 ? "+" : "-") + "1");
    updates.add(new Goal.Update(context.now(), words, Optional.of(value)));
    return goal.with(goal.milestones(), updates);
  }

  private static Goal passed(Goal goal, Context context) {
    var milestones = new ArrayList<>(goal.milestones());
    for (int i = 0; i < milestones.size(); i++) {
      if (!milestones.get(i).reached()) {
        milestones.set(i, milestones.get(i).reached(true));
        break;
      }
    }
    var updates = new ArrayList<>(goal.updates());
    updates.add(new Goal.Update(context.now(), new Private("+1"), Optional.empty()));
    return goal.with(milestones, updates);
  }

  public static Goal done(Goal goal) {
    return goal.done(Optional.empty());
  }

  /** Whether it is behind the straight line to its date, or past that date. */
  public static boolean behind(Goal goal, Context context) {
    Pace pace = Standing.of(goal, context.today(), context.zone()).pace();
    return goal.active() && (pace == Pace.BEHIND || pace == Pace.OVERDUE);
  }

  /** The target of half of what is left, if it counts. */
  public static Optional<BigDecimal> smaller(Goal goal) {
    BigDecimal target = Standing.target(goal);
    BigDecimal current = Standing.current(goal);
    BigDecimal left = target.subtract(current);
    if (!Standing.counts(goal) || Standing.perPeriod(goal) || left.abs().compareTo(TWO) < 0) {
      return Optional.empty();
    }
    // As fine as the finer of both: from 4.2 to 2 seconds.
    int scale = Math.max(0, left.scale());
    return Optional.of(current.add(left.divide(TWO, scale, RoundingMode.UP)).setScale(scale));
  }

  /** The same goal with that target. */
  public static Goal smaller(Goal goal, BigDecimal target) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? goal.aiming(
            Optional.of(new Measure.Count(count.baseline(), target, count.unit(), count.per())),
            goal.deadline(),
            milestone -> between(milestone.value(), Standing.baseline(goal), target))
        : goal;
  }

  private static boolean between(Optional<BigDecimal> value, BigDecimal from, BigDecimal target) {
    return value
        .filter(reached ->
            from.max(target).compareTo(reached) <= 0 || from.min(target).compareTo(reached) >= 0)
        .isEmpty();
  }

  /** A quarter of the days that are left more, at least a week; from today if it is over. */
  public static Optional<LocalDate> later(Goal goal, Context context) {
    LocalDate today = context.today();
    return goal.deadline()
        .filter(day -> day.isBefore(today.plusYears(1)))
        .map(day ->
            day.isBefore(today)
                ? today.plusDays(OVERDUE)
                : day.plusDays(Math.max(WEEK, ChronoUnit.DAYS.between(today, day) / PART)));
  }

  /** The same goal by that day. */
  public static Goal later(Goal goal, LocalDate day) {
    return goal.aiming(goal.measure(), Optional.of(day), _ -> true);
  }

  public static Phrase standing(Goal goal, Context context) {
    return GoalProgress.words(goal, context);
  }

  /** The picture of a goal that counts towards a date. */
  public static Optional<Part<Phrase>> chart(Goal goal, Context context) {
    return GoalProgress.chart(goal, context);
  }
}
