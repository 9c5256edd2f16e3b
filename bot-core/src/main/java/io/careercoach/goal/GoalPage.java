package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Unfinished;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Drawing;
import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goals as messages: the list, one goal with its picture, and what is said when one is saved. */
final class GoalPage {
  private static final int REPORTS = 5;

  private GoalPage() {}

  static Effect.Say saved(Goal goal, boolean changed) {
    Part<Phrase> text =
        new Part.Text<>(
            changed
                ? Phrase.of("goal.changed", "number", goal.number())
                : Phrase.of(
                    "goal.saved", "number", goal.number(), "private", Phrase.of("private")));
    Ask<Phrase> then =
        new Ask.Choice<>(
            "goal.then",
            Phrase.of("goal.then"),
            List.of(
                new Option<>("/goal show " + goal.number(), Phrase.of("goal.then.show")),
                new Option<>("/goal copy " + goal.number(), Phrase.of("goal.then.copy"))));
    return new Effect.Say(new Message<>(List.of(text), Optional.of(then)));
  }

  /** All active goals with their progress, and a line for the one that is still in the making. */
  static Effect.Say list(Context context) {
    var goals = context.facts().of(Goal.class).stream().filter(Goal::active).toList();
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Phrase.of("goal.list", "goals", goals.size())));
    for (Goal goal : goals) {
      parts.add(
          new Part.Text<>(
              Phrase.of(
                  "goal.list.line",
                  "number",
                  goal.number(),
                  "outcome",
                  goal.outcome(),
                  "standing",
                  standing(goal, context))));
    }
    for (Unfinished form : context.unfinished()) {
      if (form.dialogue().equals(GoalDialogue.NAME) && form.learnt().has(Draft.OUTCOME)) {
        parts.addAll(draft(Draft.goal(form.learnt(), context)));
      }
    }
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  /** What is known of a goal in the making, without what the coach only proposes. */
  private static List<Part<Phrase>> draft(Goal proposed) {
    Goal goal = proposed.with(List.of(), List.of());
    var open = GoalLines.open(goal);
    return List.of(
        new Part.Text<>(Phrase.of("goal.draft", "outcome", goal.outcome())),
        new Part.Facts<>(GoalLines.known(goal)),
        new Part.Text<>(
            open.isEmpty()
                ? Phrase.of("goal.draft.ready")
                : Phrase.of("goal.draft.open", "open", open)));
  }

  /** No goal, or several, could be meant: says so, above the list. */
  static Effect.Say unknown(String words, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            words.isBlank()
                ? Phrase.of("goal.which.name")
                : Phrase.of("goal.which.unknown", "words", new Private(words))));
    parts.addAll(list(context).message().parts());
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  /** One goal: words first, then the picture, then its lines. */
  static Effect.Say show(Goal goal, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            Phrase.of("goal.show", "number", goal.number(), "outcome", goal.outcome())));
    parts.add(new Part.Text<>(standing(goal, context)));
    chart(goal, context).ifPresent(parts::add);
    parts.add(new Part.Facts<>(GoalLines.known(goal)));
    goal.lesson()
        .ifPresent(
            lesson -> parts.add(new Part.Text<>(Phrase.of("goal.lesson", "lesson", lesson))));
    parts.addAll(history(goal, context));
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  /** "3 of 5 interviews · 60 % · 2 weeks left · on track". */
  static Phrase standing(Goal goal, Context context) {
    var standing = Standing.of(goal, context.today(), context.zone());
    var pieces = new ArrayList<Phrase>();
    pieces.add(
        Phrase.of(
            "goal.standing.figures",
            "current",
            standing.current(),
            "target",
            Standing.counts(goal)
                ? GoalLines.target(goal)
                : Phrase.of("goal.value.steps", "steps", standing.target())));
    pieces.add(Phrase.of("goal.standing.percent", "percent", standing.percent()));
    if (goal.active()) {
      goal.deadline().ifPresent(day -> pieces.add(left(day, context.today())));
    }
    pieces.add(pace(goal, standing));
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
    return days < 21
        ? Phrase.of("goal.left.days", "days", days)
        : days < 120
            ? Phrase.of("goal.left.weeks", "weeks", days / 7)
            : Phrase.of("goal.left.months", "months", ChronoUnit.MONTHS.between(today, deadline));
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
                    standing(goal, context),
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

  private static List<Part<Phrase>> history(Goal goal, Context context) {
    var rows =
        goal.updates().reversed().stream()
            .limit(REPORTS)
            .map(update ->
                new Part.Row<>(
                    Phrase.of("day", "day", update.at().atZone(context.zone()).toLocalDate()),
                    Phrase.quote(update.words())))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Part.Text<>(Phrase.of("goal.history")), new Part.Facts<>(rows));
  }
}
