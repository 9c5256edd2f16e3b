package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Feeling;
import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.understand.Progress;
import java.math.BigDecimal;
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
  static final Slot<Course> COURSE = one("course", Course.class);
  static final Slot<BigDecimal> TARGET =
      new Slot<>("target", BigDecimal::toPlainString, BigDecimal::new);
  static final Slot<LocalDate> DATE = Slot.day("date");
  static final Slot<String> ADDED = Slot.words("added");
  static final Slot<String> STEP = Slot.words("step");

  private Round() {}

  /** What there is to say about a goal. */
  enum Move {
    SAME,
    STEP,
    DONE,
    TELL
  }

  /** What to do about a goal that is behind. */
  enum Course {
    KEEP,
    SMALLER,
    LATER
  }

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
        || learnt.get(FEELING).filter(Feeling.VERY_HARD::equals).isPresent();
  }

  static boolean lookBack(Learnt learnt) {
    return !brief(learnt) && learnt.get(LOOK_BACK).orElse(false);
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

  /** The goal of this round as it was: the one that was picked, else the first to ask about. */
  static Optional<Goal> before(Learnt learnt, Context context) {
    return learnt
        .get(GOAL)
        .flatMap(id -> context.facts().find(Goal.class, id))
        .or(() -> goals(context).stream().findFirst());
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
                      case DONE -> Optional.of(GoalNews.done(goal));
                      case TELL ->
                          learnt
                              .get(TOLD)
                              .map(words -> GoalNews.heard(goal, words, progress, context));
                    }));
  }

  /** The goal of this round with its news and its new course. */
  static Optional<Goal> after(Learnt learnt, Progress progress, Context context) {
    return told(learnt, progress, context)
        .map(goal -> learnt.get(TARGET).map(target -> GoalNews.smaller(goal, target)).orElse(goal))
        .map(goal -> learnt.get(DATE).map(day -> GoalNews.later(goal, day)).orElse(goal));
  }
}
