package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Standing.Pace;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.Gist;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a weekly look at a goal can make of it. */
public final class GoalNews {
  private static final Duration FRESH = Duration.ofDays(3);
  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal MANY = BigDecimal.valueOf(30);
  private static final BigDecimal FEW = BigDecimal.valueOf(7);
  private static final int PART = 4;
  private static final int WEEK = 7;
  private static final int SOON = 14;

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

  /** The goal after a report in the member's words, about that day. */
  public static Goal heard(
      Goal goal, String words, Progress progress, LocalDate day, Context context) {
    Instant at =
        Standing.perPeriod(goal) && day.isBefore(context.today())
            ? day.atTime(LocalTime.NOON).atZone(context.zone()).toInstant()
            : context.now();
    return Report.of(goal, words, progress, at, context).goal();
  }

  /** The goal after news of which the count is not taken. */
  public static Goal uncounted(Goal goal, String words, Context context) {
    return Report.uncounted(goal, words, context);
  }

  /** What words say about the goal, if they say anything about how it goes. */
  public static Optional<ProgressReading> read(
      Goal goal, String words, Progress progress, Context context) {
    return Report.read(goal, words, progress, context.now(), context);
  }

  /** The goal that the words count, where they do not count this one, but just one other. */
  public static Optional<Goal> other(Goal goal, String words, Progress progress, Context context) {
    if (counts(goal, words, progress, context)) {
      return Optional.empty();
    }
    var others =
        WhichGoal.active(context).stream()
            .filter(one -> counts(one, words, progress, context))
            .toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private static boolean counts(Goal goal, String words, Progress progress, Context context) {
    return read(goal, words, progress, context).flatMap(ProgressReading::amount).isPresent();
  }

  /** Whether words say that the whole goal is done, and no number tells more. */
  public static boolean isDone(Goal goal, String words, Progress progress, Context context) {
    return !Standing.perPeriod(goal)
        && Report.meansTheGoal(goal, words)
        && read(goal, words, progress, context)
            .filter(said -> said.status() == ProgressReading.Status.DONE)
            .filter(said -> said.amount().isEmpty())
            .isPresent();
  }

  /** The goal one step further, if it goes in single steps: a count, or the next milestone. */
  public static Optional<Goal> stepped(Goal goal, Context context) {
    if (!Standing.counts(goal)) {
      return goal.next().map(next -> passed(goal, next, context));
    }
    BigDecimal way = Standing.target(goal).subtract(Standing.baseline(goal));
    BigDecimal current =
        Standing.current(goal.until(context.now()), context.today(), context.zone());
    boolean steps = way.signum() != 0 && way.abs().compareTo(MANY) <= 0 && way.scale() <= 0;
    boolean left = current.compareTo(Standing.target(goal)) != 0;
    return steps && left && !Standing.perPeriod(goal)
        ? Optional.of(counted(goal, BigDecimal.valueOf(way.signum()), current, context))
        : Optional.empty();
  }

  /** Whether what was done may be one more of what the goal counts: a talk, of "12 talks". */
  public static boolean isOneMore(Goal goal, String done, Context context) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        && Gist.of(done).shared(Gist.of(count.unit())) > 0
        && stepped(goal, context).isPresent();
  }

  /** The milestone that one step further reaches, if it is one. */
  public static Optional<Phrase> next(Goal goal) {
    return Standing.counts(goal)
        ? Optional.empty()
        : goal.next().map(one -> GoalValues.words(goal, one.shortened(Option.QUOTED)));
  }

  private static Goal counted(Goal goal, BigDecimal step, BigDecimal current, Context context) {
    var words = new Private((step.signum() > 0 ? "+" : "-") + "1");
    return goal.heard(
        goal.milestones(), new Goal.Update(context.now(), words, Optional.of(current.add(step))));
  }

  private static Goal passed(Goal goal, Goal.Milestone next, Context context) {
    return goal.heard(
        goal.milestones().stream().map(one -> one.equals(next) ? one.reached(true) : one).toList(),
        new Goal.Update(
            context.now(), next.own() ? next.words() : new Private("+1"), Optional.empty()));
  }

  /** The member's own milestone that news may be about, where it is not plain. */
  public static Optional<Private> maybe(Goal goal, String words) {
    return Standing.counts(goal)
        ? Optional.empty()
        : goal.own().stream()
            .filter(one -> !one.reached())
            .map(Goal.Milestone::words)
            .filter(own -> Wording.tells(words, own.text()))
            .findFirst();
  }

  /** That it is reached. */
  public static Phrase reached(Private milestone) {
    return Phrase.of("goal.updated.milestone", "milestone", milestone);
  }

  /** The goal with that milestone reached. */
  public static Goal reached(Goal goal, Private milestone) {
    return goal.with(
        goal.milestones().stream()
            .map(one -> one.own() && one.words().equals(milestone) ? one.reached(true) : one)
            .toList(),
        goal.updates());
  }

  public static Goal done(Goal goal, Context context) {
    return goal.ended(Goal.Status.DONE, Optional.empty(), context.now());
  }

  /** The question for this week's number, of a goal that counts so many a week. */
  public static Optional<Phrase> howMany(Goal goal, LocalDate day, Context context) {
    return Rate.of(goal, context.zone())
        .map(rate -> RateWords.howMany(goal, rate, day, context.today()));
  }

  /** The numbers to pick from, of a goal that counts a few a week: one more than its target. */
  public static List<Integer> numbers(Goal goal) {
    BigDecimal target = Standing.target(goal);
    boolean few = target.scale() <= 0 && target.compareTo(FEW) <= 0;
    return Standing.perPeriod(goal) && few
        ? IntStream.rangeClosed(0, Math.min(target.intValue() + 1, WEEK)).boxed().toList()
        : List.of();
  }

  /** The member's last news since then that no number tells. */
  public static Optional<Private> told(Goal goal, Instant since) {
    return goal.updates().reversed().stream()
        .filter(update -> !update.at().isBefore(since) && update.value().isEmpty())
        .map(Goal.Update::words)
        .filter(words -> words.text().codePoints().filter(Character::isLetter).count() > 2)
        .findFirst();
  }

  /** What the news made of it, said at once. */
  public static List<Phrase> said(Goal before, Goal after, Context context) {
    return GoalSaid.of(before, after, context);
  }

  /** How a new date was read. */
  public static Phrase read(Deadline deadline, String unsure) {
    return Sentence.note(deadline, unsure);
  }

  /** Whether its date is over, and it is not. */
  public static boolean overdue(Goal goal, Context context) {
    return goal.active() && Standing.of(goal, context).pace() == Pace.OVERDUE;
  }

  /** Whether it is later than planned, and the member has not said lately how to go on. */
  public static boolean late(Goal goal, Context context) {
    return goal.active() && Standing.of(goal, context).pace() == Pace.BEHIND;
  }

  /** The member has said how to go on with it. */
  public static Goal settled(Goal goal, Context context) {
    return goal.settled(context.now());
  }

  /** The target of half of what is left, if it counts. */
  public static Optional<BigDecimal> smaller(Goal goal, Context context) {
    BigDecimal target = Standing.target(goal);
    BigDecimal current = Standing.current(goal, context.today(), context.zone());
    BigDecimal left = target.subtract(current);
    if (!Standing.counts(goal) || Standing.perPeriod(goal) || left.abs().compareTo(TWO) < 0) {
      return Optional.empty();
    }
    // As fine as the finer of both: from 4.2 to 2 seconds.
    int scale = Math.max(0, left.scale());
    return Optional.of(current.add(left.divide(TWO, scale, RoundingMode.UP)).setScale(scale));
  }

  /** The same goal with that target, which its sentence says as well, if it said the one before. */
  public static Goal smaller(Goal goal, BigDecimal target) {
    return goal.measure().orElse(new Measure.YesNo()) instanceof Measure.Count count
        ? goal.aiming(
            new Title(goal.outcome().text())
                .with(count.target(), target)
                .map(Private::new)
                .orElse(goal.outcome()),
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

  /** A quarter of the days that are left more, at least a week. */
  public static Optional<LocalDate> later(Goal goal, Context context) {
    LocalDate today = context.today();
    return goal.deadline()
        .filter(day -> day.isBefore(today.plusYears(1)) && !day.isBefore(today))
        .map(day -> day.plusDays(Math.max(WEEK, ChronoUnit.DAYS.between(today, day) / PART)));
  }

  /** Two ends of months to come, for a goal whose date is over. */
  public static List<LocalDate> newDates(Context context) {
    LocalDate soon = context.today().plusDays(SOON);
    return List.of(
        soon.with(TemporalAdjusters.lastDayOfMonth()),
        soon.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
  }

  /** The same goal by that day, or by none; what was to be reached by then has no day any more. */
  public static Goal by(Goal goal, Optional<LocalDate> day, Context context) {
    var milestones =
        goal.milestones().stream()
            .map(
                one -> one.day().filter(context.today()::isAfter).isPresent() ? one.undated() : one)
            .toList();
    return goal.with(milestones, goal.updates())
        .aiming(goal.outcome(), goal.measure(), day, _ -> true);
  }

  /** How far it is, and how that compares with the time. */
  public static Phrase standing(Goal goal, Context context) {
    return GoalProgress.words(goal, context);
  }

  /** How far it is, and nothing else. */
  public static Phrase plain(Goal goal, Context context) {
    return GoalProgress.plain(goal, context);
  }

  /** The picture of a goal that counts towards a date. */
  public static Optional<Part<Phrase>> chart(Goal goal, Context context) {
    return GoalChart.of(goal, context);
  }
}
