package io.careercoach.home;

import io.careercoach.checkin.CheckInRhythm;
import io.careercoach.dialogue.Context;
import io.careercoach.direction.Direction;
import io.careercoach.goal.Goal;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Optional;

/** Everything at a glance, as one message: direction, goals, this week, and what fits now. */
record Board(CheckInRhythm rhythm) {
  private static final int LONG = 300;

  Message<Phrase> of(Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(direction(context)));
    var goals = GoalRows.active(context);
    parts.add(new Part.Text<>(Phrase.of("home.goals", "goals", goals.size())));
    if (!goals.isEmpty()) {
      parts.add(new Part.Facts<>(GoalRows.of(goals, context)));
    }
    if (goals.size() > GoalRows.SHOWN) {
      parts.add(new Part.Text<>(Phrase.of("home.more", "count", goals.size() - GoalRows.SHOWN)));
    }
    parts.add(new Part.Text<>(Phrase.of("home.week")));
    parts.add(new Part.Facts<>(new WeekRows(rhythm, context).all()));
    return new Message<>(parts, Optional.of(Offers.of(rhythm.underWay(context), context)));
  }

  private static Phrase direction(Context context) {
    return Direction.of(context)
        .map(known -> Phrase.of("home.direction", "direction", known.words().shortened(LONG)))
        .orElseGet(() -> Phrase.of("home.direction.none"));
  }

  /** Whether there is something to look at. */
  static boolean hasGoals(Context context) {
    return context.facts().of(Goal.class).stream().anyMatch(Goal::active);
  }
}
