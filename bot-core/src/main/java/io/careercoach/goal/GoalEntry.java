package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Optional;

/** A goal as it reads on its member's record: its lines, and every report. */
public final class GoalEntry {
  private GoalEntry() {}

  public static Kind<Goal> kind() {
    return Kind.first("goal", Goal.class, GoalEntry::of);
  }

  private static Entry of(Goal goal, Context context) {
    var rows = new ArrayList<>(GoalLines.known(goal));
    goal.updates().forEach(update -> rows.add(GoalPage.report(update, context)));
    goal.lesson()
        .ifPresent(
            lesson -> rows.add(new Row<>(Phrase.of("goal.lesson.label"), Phrase.quote(lesson))));
    var line = Phrase.of("goal.show", "number", goal.number(), "outcome", goal.outcome());
    return new Entry(Optional.of(context.day(goal.since())), line, rows);
  }
}
