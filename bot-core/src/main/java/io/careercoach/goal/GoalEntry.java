package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** A goal as it reads on its member's record: its lines, and every report. */
public final class GoalEntry {
  private GoalEntry() {}

  public static Kind<Goal> kind() {
    return Kind.first("goal", Goal.class, GoalEntry::of);
  }

  private static Entry of(Goal goal, Context context) {
    var rows = new ArrayList<>(GoalLines.known(goal));
    rows.add(new Row<>(Phrase.of("goal.record.state"), state(goal, context)));
    var reached = goal.milestones().stream().filter(Goal.Milestone::reached).toList();
    if (!reached.isEmpty()) {
      rows.add(
          new Row<>(
              Phrase.of("goal.record.reached"),
              Phrases.joined(
                  reached.stream().map(one -> GoalValues.milestone(goal, one)).toList())));
    }
    goal.updates()
        .forEach(update -> {
          rows.add(GoalPage.report(update, context));
          update
              .value()
              .map(value -> GoalValues.counted(goal, value))
              .ifPresent(count -> rows.add(new Row<>(Phrase.of("goal.record.count"), count)));
        });
    goal.lesson()
        .ifPresent(
            lesson -> rows.add(new Row<>(Phrase.of("goal.lesson.label"), Phrase.quote(lesson))));
    var line = Phrase.of("goal.show", "number", goal.number(), "outcome", goal.outcome());
    return new Entry(Optional.of(context.day(goal.since())), line, rows);
  }

  /** Where it is in its life, and since when. */
  private static Phrase state(Goal goal, Context context) {
    String id = "goal.record." + goal.status().name().toLowerCase(Locale.ROOT);
    return goal.ended()
        .filter(_ -> !goal.active())
        .map(context::day)
        .map(day -> Phrase.of(id + ".day", "day", day))
        .orElseGet(() -> Phrase.of(id));
  }
}
