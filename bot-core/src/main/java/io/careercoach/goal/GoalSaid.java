package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.message.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What news made of a goal, said at once. */
final class GoalSaid {
  private static final Phrase WORDS = Phrase.of("goal.updated.words");

  private GoalSaid() {}

  static List<Phrase> of(Goal before, Goal after, Context context) {
    var said = new ArrayList<Phrase>();
    if (!before.deadline().equals(after.deadline())) {
      said.addAll(moved(after));
    }
    var news = news(before, after, context);
    said.addAll(said.isEmpty() || !news.equals(List.of(WORDS)) ? news : List.of());
    return said;
  }

  private static List<Phrase> news(Goal before, Goal after, Context context) {
    if (before.active() && !after.active()) {
      return finished(after, context);
    }
    var passed =
        after.milestones().stream()
            .filter(one -> !Standing.counts(after) && isNew(one, before))
            .toList();
    if (passed.size() == 1) {
      return List.of(reached(after, passed.getFirst()));
    }
    var added = added(before, after);
    var value = added.value();
    boolean same = value.isPresent() && value.equals(Optional.of(Standing.reported(before)));
    if (passed.isEmpty() && (value.isEmpty() || (same && !Standing.perPeriod(after)))) {
      return List.of(WORDS);
    }
    LocalDate day = context.day(added.at());
    var rate = Rate.of(after, context.zone());
    if (rate.isPresent()) {
      return List.of(RateWords.said(rate.get(), value.orElseThrow(), day, context.today()));
    }
    if (!Optional.of(added).equals(after.lastCount())) {
      return older(added, after, context);
    }
    var said = new ArrayList<Phrase>();
    GoalProgress.counted(after, context)
        .ifPresent(figures -> said.add(Phrase.of("goal.now", "figures", figures)));
    planned(before, after, context)
        .ifPresent(by -> said.add(Phrase.of("goal.now.early", "day", by)));
    return said;
  }

  /** The report that came in. */
  private static Goal.Update added(Goal before, Goal after) {
    return after.updates().stream()
        .filter(update -> !before.updates().contains(update))
        .reduce((_, later) -> later)
        .orElseGet(after.updates()::getLast);
  }

  /** A report of a time before the newest one is kept in its place; the newest one still holds. */
  private static List<Phrase> older(Goal.Update added, Goal after, Context context) {
    return after
        .lastCount()
        .flatMap(newest ->
            GoalProgress.counted(after, context)
                .map(figures ->
                    Phrase.of(
                        "goal.updated.older",
                        "value",
                        added.value().orElseThrow(),
                        "day",
                        context.day(newest.at()),
                        "figures",
                        figures)))
        .stream()
        .toList();
  }

  /** A date that was moved, with the words it was read from. */
  private static List<Phrase> moved(Goal goal) {
    return goal.deadline().stream()
        .map(day -> Phrase.of("goal.moved", "words", goal.updates().getLast().words(), "day", day))
        .toList();
  }

  /** A goal is reached: which one, since when it was meant, and what stays. */
  static List<Phrase> finished(Goal goal, Context context) {
    var said = new ArrayList<Phrase>();
    said.add(Phrase.of("goal.finished", "outcome", goal.title()));
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
    return Report.isLess(after, now, from)
        ? Optional.empty()
        : after.milestones().stream()
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
