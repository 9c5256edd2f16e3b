package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.Optional;

/** A next goal, offered to those who have reached all of theirs. */
record NextGoal() {
  Optional<Option<Phrase>> due(Context context) {
    var goals = context.facts().of(Goal.class);
    boolean reached = goals.stream().anyMatch(goal -> goal.status() == Goal.Status.DONE);
    return reached && goals.stream().noneMatch(Goal::active)
        ? Optional.of(new Option<>("/goal new", Phrase.of("checkin.button.goal")))
        : Optional.empty();
  }
}
