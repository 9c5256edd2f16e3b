package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.goal.Goal.Update;
import io.careercoach.message.Private;
import io.careercoach.understand.Aim;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import io.careercoach.understand.ProgressReading.Amount;
import io.careercoach.understand.ProgressReading.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a report makes of a goal.
 *
 * @param goal with the report in its history, in the place of the one that it corrects
 * @param update the report as it stands there
 * @param reading what the words say, if anything could be read
 * @param passed whether they named a milestone of the member's own
 */
record Report(Goal goal, Update update, Optional<ProgressReading> reading, boolean passed) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEW = 3;

  private static final Pattern ALL_OF_IT =
      Pattern.compile(
          "(?i)\\b(?:in total|total|all in all|altogether|overall|so far)\\b|\\bof \\d");

  /** Reads the words as news of that time. */
  static Report of(Goal goal, String words, Progress progress, Instant at, Context context) {
    var report = plain(goal, words, progress, at, context);
    return Correction.of(goal, report, words, context)
        .map(right -> corrected(right, isOnTop(words), progress, at, context))
        .orElse(report);
  }

  /** Only words that correct a report may stand for what came on top; "3 in total" never does. */
  private static boolean isOnTop(String words) {
    return Correction.says(words) && !ALL_OF_IT.matcher(words).find();
  }

  /**
   * After "learned 40 words", "no, it was 30" came on top as well.
   *
   * @param may whether these words may say that
   */
  private static Report corrected(
      Correction right, boolean may, Progress progress, Instant at, Context context) {
    var said = right.wrong();
    boolean onTop =
        may && plain(right.before(), said.words().text(), progress, said.at(), context).changes();
    // The next correction, too, is to see from the words that it came on top.
    String words = (onTop && Character.isDigit(right.words().charAt(0)) ? "+" : "") + right.words();
    return plain(right.before(), words, progress, at, context, onTop);
  }

  private static Report plain(
      Goal goal, String words, Progress progress, Instant at, Context context) {
    return plain(goal, words, progress, at, context, false);
  }

  /**
   * A report that corrects none.
   *
   * @param onTop whether a bare count comes on top
   */
  private static Report plain(
      Goal goal, String words, Progress progress, Instant at, Context context, boolean onTop) {
    BigDecimal current = current(goal, at, context);
    var reading = read(goal, words, progress, at, context);
    var passed =
        progress.isFinished(words)
            ? goal.milestones().stream()
                .filter(milestone -> !milestone.reached() && Wording.names(words, milestone))
                .findFirst()
            : Optional.<Milestone>empty();
    var value =
        reading
            .flatMap(ProgressReading::amount)
            .filter(_ -> passed.isEmpty() && counted(goal).isPresent())
            .filter(amount -> amount.mode() != Mode.DELTA || !Wording.denies(words))
            .map(amount ->
                onTop && isTotal(amount) ? new Amount(amount.value(), Mode.DELTA) : amount)
            .map(amount -> value(goal, current, amount));
    var update =
        new Update(at, new Private(words), Standing.counts(goal) ? value : Optional.empty());
    var reported = goal.heard(milestones(goal, passed, value), update);
    var moved = reading.flatMap(ProgressReading::newDeadline);
    return new Report(dated(reported, moved, context), update, reading, passed.isPresent());
  }

  private static boolean isTotal(Amount amount) {
    return amount.mode() == Mode.TOTAL;
  }

  /** Where it stood at that time; what was reported of a later one is not looked at. */
  private static BigDecimal current(Goal goal, Instant at, Context context) {
    return Standing.current(goal.until(at), context.day(at), context.zone());
  }

  /** What words said at that time say about the goal. */
  static Optional<ProgressReading> read(
      Goal goal, String words, Progress progress, Instant at, Context context) {
    var aim =
        new Aim(goal.outcome().text(), counted(goal), current(goal, at, context), goal.deadline());
    return progress.read(Correction.plain(words), aim, context.calendar());
  }

  /** A new date is taken as said, and the pace is measured by it. */
  private static Goal dated(Goal goal, Optional<LocalDate> day, Context context) {
    return day.filter(context.today()::isBefore).isEmpty() || day.equals(goal.deadline())
        ? goal
        : GoalNews.by(goal, day, context).settled(context.now());
  }

  /**
   * The count in the words, where it is less far than it was and said neither as a change nor as a
   * correction.
   */
  static Optional<BigDecimal> fewer(Goal goal, String words, Progress progress, Context context) {
    if (!Standing.counts(goal) || Standing.perPeriod(goal) || Correction.says(words)) {
      return Optional.empty();
    }
    var report = plain(goal, words, progress, context.now(), context);
    return report.changes()
        ? Optional.empty()
        : report
            .update
            .value()
            .filter(now -> isLess(goal, now, current(goal, context.now(), context)));
  }

  /** Whether it tells what came on top, and not how far it is. */
  boolean changes() {
    return reading
        .flatMap(ProgressReading::amount)
        .filter(amount -> amount.mode() == Mode.DELTA)
        .isPresent();
  }

  /** Whether a count is less far on the way than another. */
  static boolean isLess(Goal goal, BigDecimal now, BigDecimal before) {
    int forward = Standing.target(goal).subtract(Standing.baseline(goal)).signum();
    return now.subtract(before).signum() * forward < 0;
  }

  /** The goal with these words as news that count nothing; figures alone are none. */
  static Goal uncounted(Goal goal, String words, Context context) {
    return words.codePoints().anyMatch(Character::isLetter)
        ? goal.heard(
            goal.milestones(), new Update(context.now(), new Private(words), Optional.empty()))
        : goal;
  }

  /** What a report of this goal counts: its measure, or the member's own milestones. */
  private static Optional<Measure> counted(Goal goal) {
    return Standing.counts(goal)
        ? goal.measure()
        : Optional.of(Standing.target(goal))
            .filter(own -> own.signum() > 0)
            .map(own ->
                new Measure.Count(
                    Optional.of(BigDecimal.ZERO), own, Aim.MILESTONE, Optional.empty()));
  }

  private static BigDecimal value(Goal goal, BigDecimal current, Amount amount) {
    BigDecimal from = Standing.baseline(goal);
    BigDecimal target = Standing.target(goal);
    return switch (amount.mode()) {
      case TOTAL -> amount.value();
      case DELTA -> current.add(amount.value());
      case REMAINING -> target.subtract(amount.value());
      case PERCENT ->
          from.add(
                  target
                      .subtract(from)
                      .multiply(amount.value())
                      .divide(HUNDRED, 2, RoundingMode.HALF_UP))
              .stripTrailingZeros();
    };
  }

  /** A goal that does not count passes the milestone that was named, or as many as were counted. */
  private static List<Milestone> milestones(
      Goal goal, Optional<Milestone> passed, Optional<BigDecimal> value) {
    var milestones = new ArrayList<Milestone>();
    int own = 0;
    for (Milestone milestone : goal.milestones()) {
      own += milestone.own() ? 1 : 0;
      boolean stays = Standing.counts(goal) || value.isEmpty() || !milestone.own();
      boolean counted = !stays && own <= value.get().intValue();
      boolean named = passed.filter(milestone::equals).isPresent();
      milestones.add(milestone.reached((stays && milestone.reached()) || counted || named));
    }
    return milestones;
  }

  /** "Done" alone, or in words of the goal; "finished a course" is not the goal. */
  static boolean meansTheGoal(Goal goal, String words) {
    return Wording.tokens(words).size() <= FEW || Wording.covers(words, goal.outcome().text());
  }
}
