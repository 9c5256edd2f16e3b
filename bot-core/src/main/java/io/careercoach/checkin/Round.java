package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Feeling;
import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.FewerQuestion;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.time.Week;
import io.careercoach.understand.Progress;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one round of the check-in has learnt so far, and what that makes of the goal. */
final class Round {
  static final Slot<String> WEEK = Slot.words("week");
  static final Slot<Boolean> BRIEF = Slot.flag("brief");
  static final Slot<Boolean> LOOK_BACK = Slot.flag("look-back");
  static final Slot<Feeling> FEELING = one("feeling", Feeling.class);
  static final Slot<Promise> PROMISE = one("promise", Promise.class);
  static final Slot<Boolean> OTHER = Slot.flag("other");
  static final Slot<String> GOAL = Slot.words("goal");
  static final Slot<Move> MOVE = one("move", Move.class);
  static final Slot<String> TOLD = Slot.words("told");
  static final Slot<Boolean> PASSED = Slot.flag("passed");
  static final Slot<Course> COURSE = one("course", Course.class);
  static final Slot<BigDecimal> TARGET =
      new Slot<>("target", BigDecimal::toPlainString, BigDecimal::new);
  static final Slot<LocalDate> DATE = Slot.day("date");
  static final Slot<Boolean> UNDATED = Slot.flag("undated");
  static final Slot<String> ADDED = Slot.words("added");
  static final Slot<String> STEP = Slot.words("step");
  static final Slot<Boolean> EASY = Slot.flag("easy");
  static final Slot<Promise> EARLY = one("early", Promise.class);
  static final Slot<Boolean> FRESH = Slot.flag("fresh");
  static final Slot<Boolean> TODAY = Slot.flag("today");
  static final Slot<Boolean> WAS = Slot.flag("was");

  private Round() {}

  static <E extends Enum<E>> Slot<E> one(String key, Class<E> type) {
    return new Slot<>(
        key,
        Round::key,
        word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** As it is written in commands and in the catalogue. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean brief(Learnt learnt) {
    return learnt.get(BRIEF).orElse(false)
        || learnt.get(EASY).orElse(false)
        || learnt.get(FEELING).filter(Feeling.VERY_HARD::equals).isPresent();
  }

  static boolean lookBack(Learnt learnt) {
    return !brief(learnt) && learnt.get(LOOK_BACK).orElse(false);
  }

  static boolean hard(Learnt learnt) {
    return learnt.get(FEELING).filter(CheckIn::hard).isPresent();
  }

  /** The goals to ask about, the one that was looked at the longest ago first. */
  static List<Goal> goals(Context context) {
    return GoalNews.quiet(context).stream()
        .sorted(Comparator.comparing(goal -> lookedAt(goal, context)))
        .toList();
  }

  private static Instant lookedAt(Goal goal, Context context) {
    return CheckIn.all(context).stream()
        .filter(one -> one.goal().filter(goal.id()::equals).isPresent())
        .flatMap(one -> one.at().stream())
        .reduce(GoalNews.lastNews(goal), (one, other) -> one.isAfter(other) ? one : other);
  }

  /** The goal of this round as it was: the one that was picked, else the one that is offered. */
  static Optional<Goal> before(Learnt learnt, Context context) {
    return learnt
        .get(GOAL)
        .flatMap(id -> context.facts().find(Goal.class, id))
        .or(() -> offered(learnt, context));
  }

  /** The goal that is asked about first: one that a kept step counts for, else the quietest. */
  static Optional<Goal> offered(Learnt learnt, Context context) {
    var goals = goals(context);
    return kept(learnt, context)
        .flatMap(done ->
            goals.stream()
                .filter(goal -> GoalNews.isOneMore(goal, done.text(), context))
                .findFirst())
        .or(() -> goals.stream().findFirst());
  }

  /** The step that was kept, if it may be one more of what the offered goal counts. */
  static Optional<Private> oneMore(Learnt learnt, Context context) {
    return learnt.has(GOAL)
        ? Optional.empty()
        : kept(learnt, context)
            .filter(done ->
                offered(learnt, context)
                    .filter(goal -> !GoalNews.overdue(goal, context))
                    .filter(goal -> GoalNews.isOneMore(goal, done.text(), context))
                    .isPresent());
  }

  private static Optional<Private> kept(Learnt learnt, Context context) {
    return learnt
        .get(PROMISE)
        .filter(Promise.KEPT::equals)
        .flatMap(_ -> PromiseQuestion.open(learnt, context))
        .flatMap(CheckIn::step)
        .map(Step::words);
  }

  /** The goal that was looked at, if one was. */
  static Optional<Goal> looked(Learnt learnt, Context context) {
    return learnt.get(MOVE).flatMap(_ -> before(learnt, context));
  }

  /** The goal of this round with its news. */
  static Optional<Goal> told(Learnt learnt, Progress progress, Context context) {
    return before(learnt, context)
        .flatMap(goal ->
            learnt
                .get(MOVE)
                .flatMap(move ->
                    switch (move) {
                      case SAME -> Optional.of(goal);
                      case STEP -> GoalNews.stepped(goal, context);
                      case DONE -> Optional.of(GoalNews.done(goal, context));
                      case TELL ->
                          learnt
                              .get(TOLD)
                              .map(words ->
                                  fewer(progress).taken(learnt, context)
                                      ? GoalNews.heard(
                                          goal, words, progress, day(learnt, context), context)
                                      : GoalNews.uncounted(goal, words, context));
                    }));
  }

  /** Asks before a count goes back. */
  static FewerQuestion fewer(Progress progress) {
    return new FewerQuestion(progress, Round::before, TOLD);
  }

  /** The goal of this round with its news and its new course. */
  static Optional<Goal> after(Learnt learnt, Progress progress, Context context) {
    return told(learnt, progress, context)
        .map(goal -> passed(goal, learnt))
        .map(goal -> learnt.get(TARGET).map(target -> GoalNews.smaller(goal, target)).orElse(goal))
        .map(goal ->
            learnt.has(DATE) || learnt.has(UNDATED)
                ? GoalNews.by(goal, learnt.get(DATE), context)
                : goal)
        .map(goal ->
            learnt.has(COURSE) || learnt.has(DATE) ? GoalNews.settled(goal, context) : goal);
  }

  /** The milestone that the news of this round may be about. */
  static Optional<Private> maybe(Learnt learnt, Progress progress, Context context) {
    var before = before(learnt, context);
    return learnt
        .get(TOLD)
        .flatMap(words ->
            told(learnt, progress, context)
                .filter(goal -> before.filter(one -> sameMilestones(one, goal)).isPresent())
                .flatMap(goal -> GoalNews.maybe(goal, words)));
  }

  private static boolean sameMilestones(Goal before, Goal after) {
    return before.milestones().equals(after.milestones());
  }

  private static Goal passed(Goal goal, Learnt learnt) {
    return learnt
        .get(TOLD)
        .filter(_ -> learnt.get(PASSED).orElse(false))
        .flatMap(words -> GoalNews.maybe(goal, words))
        .map(milestone -> GoalNews.reached(goal, milestone))
        .orElse(goal);
  }

  /** The day that news are about: today, or the last day of a week that is over. */
  static LocalDate day(Learnt learnt, Context context) {
    return learnt
        .get(WEEK)
        .map(week -> Week.parse(week).day(DayOfWeek.SUNDAY))
        .filter(context.today()::isAfter)
        .orElseGet(context::today);
  }

  /** What the news of this round made of its goal, said at once. */
  static List<Phrase> said(Learnt learnt, Progress progress, Context context) {
    var before = before(learnt, context);
    var after = told(learnt, progress, context);
    boolean asks = !learnt.has(FewerQuestion.FEWER) && fewer(progress).applies(learnt, context);
    return asks || before.isEmpty() || after.isEmpty() || before.equals(after)
        ? List.of()
        : GoalNews.said(before.get(), after.get(), context);
  }
}
