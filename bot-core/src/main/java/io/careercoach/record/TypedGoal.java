package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** A goal of any state, as a member types or picks it. */
final class TypedGoal {
  private TypedGoal() {}

  /** The goal whose number is all that these words say, besides that it is a goal. */
  static Optional<Goal> in(String words, Context context) {
    String digits = words.strip().replaceAll("(?i)^((the |my )?goal )?#?|[.:]$", "");
    return context.facts().of(Goal.class).stream()
        .filter(goal -> Integer.toString(goal.number()).equals(digits))
        .findFirst();
  }

  static List<Option<Phrase>> offered(Context context) {
    return context.facts().of(Goal.class).stream()
        .map(goal ->
            new Option<>(
                goal.id(),
                Phrase.of("goal.show", "number", goal.number(), "outcome", goal.title())))
        .toList();
  }
}
