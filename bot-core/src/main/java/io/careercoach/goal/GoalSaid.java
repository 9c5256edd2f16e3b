package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What news made of a goal, said at once. */
final class GoalSaid {
  private GoalSaid() {}

  static List<Phrase> of(Goal before, Goal after, Context context) {
    if (before.active() && !after.active()) {
      return finished(after, context);
    }
    var news = news(before, after, context);
    var date = after.deadline().filter(_ -> !after.deadline().equals(before.deadline()));
    if (date.isEmpty()) {
      return news;
    }
    boolean nothing = news.equals(List.of(Phrase.of("goal.updated.words")));
    var dated = Phrase.of("goal.now.date", "day", date.get());
    return Stream.concat(nothing ? Stream.of() : news.stream(), Stream.of(dated)).toList();
  }

  private static List<Phrase> news(Goal before, Goal after, Context context) {
    var passed = after.milestones().stream().filter(one -> isNew(one, before)).toList();
    if (passed.size() == 1) {
      return List.of(reached(after, passed.getFirst()));
    }
    var value = after.updates().getLast().value();
    boolean same = value.isPresent() && value.equals(Optional.of(last(before)));
    if (passed.isEmpty() && (value.isEmpty() || (same && !Standing.perPeriod(after)))) {
      return List.of(Phrase.of("goal.updated.words"));
    }
    LocalDate day = context.day(after.updates().getLast().at());
    var rate = Rate.of(after, context.zone());
    if (rate.isPresent()) {
      return List.of(RateWords.said(rate.get(), value.orElseThrow(), day, context.today()));
    }
    var said = new ArrayList<Phrase>();
    GoalProgress.counted(after, context)
        .ifPresent(figures -> said.add(Phrase.of("goal.now", "figures", figures)));
    planned(before, after, context)
        .ifPresent(by -> said.add(Phrase.of("goal.now.early", "day", by)));
    return said;
  }

  /** A goal is reached: which one, since when it was meant, and what stays. */
  static List<Phrase> finished(Goal goal, Context context) {
    var said = new ArrayList<Phrase>();
    said.add(Phrase.of("goal.finished", "outcome", goal.outcome()));
    LocalDate set = context.day(goal.since());
    if (set.isBefore(context.today())) {
      said.add(
          goal.deadline()
              .filter(context.today()::isBefore)
              .map(day ->
                  Phrase.of(
                      "goal.finished.early",
                      "day",
                      set,
                      "span",
                      Span.between(context.today(), day)))
              .orElseGet(() -> Phrase.of("goal.finished.set", "day", set)));
    }
    if (goal.lesson().isPresent()) {
      said.add(Phrase.of("goal.finished.lesson"));
    }
    return said;
  }

  private static BigDecimal last(Goal goal) {
    return goal.updates().reversed().stream()
        .flatMap(one -> one.value().stream())
        .findFirst()
        .orElseGet(() -> Standing.baseline(goal));
  }

  private static boolean isNew(Milestone one, Goal before) {
    return one.reached() && before.milestones().contains(one.reached(false));
  }

  private static Phrase reached(Goal goal, Milestone milestone) {
    return milestone.own()
        ? Phrase.of("goal.updated.milestone", "milestone", milestone.words())
        : Phrase.of("goal.updated.first", "milestone", GoalValues.words(goal, milestone));
  }

  /** The later day for which the coach had put down what is reached now. */
  private static Optional<LocalDate> planned(Goal before, Goal after, Context context) {
    BigDecimal from = Standing.current(before, context.today(), context.zone());
    BigDecimal now = Standing.current(after, context.today(), context.zone());
    return after.milestones().stream()
        .filter(one -> one.value().filter(value -> between(value, from, now)).isPresent())
        .flatMap(one -> one.day().stream())
        .filter(context.today()::isBefore)
        .max(LocalDate::compareTo);
  }

  private static boolean between(BigDecimal value, BigDecimal from, BigDecimal now) {
    boolean up = value.compareTo(from) > 0 && value.compareTo(now) <= 0;
    boolean down = value.compareTo(from) < 0 && value.compareTo(now) >= 0;
    return up || down;
  }
}
