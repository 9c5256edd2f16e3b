package io.careercoach.home;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.List;

/** The active goals, each on one line with its progress. */
final class GoalRows {
  static final int SHOWN = 5;
  private static final int LONG = 60;

  private GoalRows() {}

  static List<Goal> active(Context context) {
    return context.facts().of(Goal.class).stream().filter(Goal::active).toList();
  }

  static List<Row<Phrase>> of(List<Goal> goals, Context context) {
    return goals.stream()
        .limit(SHOWN)
        .map(goal -> new Row<>(name(goal), GoalNews.standing(goal, context)))
        .toList();
  }

  static Phrase name(Goal goal) {
    return Phrase.of(
        "home.goal", "number", goal.number(), "outcome", goal.outcome().shortened(LONG));
  }
}
