package io.careercoach.home;

import io.careercoach.checkin.CheckIn;
import io.careercoach.dialogue.Context;
import io.careercoach.goal.GoalNews;
import io.careercoach.ledger.Win;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Optional;

/** All active goals, words first and then pictures, and what was done so far in numbers. */
final class ProgressPage {
  private static final int GOALS = 6;
  private static final int PICTURES = 3;

  private ProgressPage() {}

  static Message<Phrase> of(Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    var goals = GoalRows.active(context);
    parts.add(new Part.Text<>(Phrase.of("home.goals", "goals", goals.size())));
    int pictures = 0;
    for (var goal : goals.subList(0, Math.min(GOALS, goals.size()))) {
      var standing = GoalNews.standing(goal, context);
      parts.add(new Part.Text<>(GoalRows.name(goal)));
      parts.add(new Part.Text<>(standing));
      var chart = GoalNews.chart(goal, context);
      if (chart.isPresent() && pictures < PICTURES) {
        parts.add(chart.get());
        pictures++;
      }
    }
    if (goals.size() > GOALS) {
      parts.add(new Part.Text<>(Phrase.of("home.more", "count", goals.size() - GOALS)));
    }
    parts.add(new Part.Text<>(done(context)));
    return new Message<>(parts, Optional.empty());
  }

  private static Phrase done(Context context) {
    long checkIns = CheckIn.all(context).stream().filter(CheckIn::done).count();
    return Phrase.of("home.done", "checkins", checkIns, "wins", Win.summed(context));
  }
}
