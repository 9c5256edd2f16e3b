package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goals as a look back tells them: those of a time, which one words were about, and their figures.
 */
public final class GoalStory {
  private static final int STEM = 5;
  private static final int LONG_ENOUGH = 4;
  private static final int ALIKE = 2;

  private GoalStory() {}

  /** The goals that were under way or finished in that time, without those that were let go. */
  public static List<Goal> between(LocalDate first, LocalDate last, Context context) {
    return context.facts().of(Goal.class).stream()
        .filter(goal -> goal.status() != Goal.Status.DROPPED)
        .filter(goal -> !context.day(goal.since()).isAfter(last))
        .filter(goal -> !lastSeen(goal, context).isBefore(first))
        .toList();
  }

  /**
   * The one goal of that day that words are about. A wrong one would be worse than none: two words
   * have to be alike, or all that the goal has.
   */
  public static Optional<Goal> about(Private words, LocalDate day, Context context) {
    var said = stems(words.text());
    var fitting = between(day, day, context).stream().filter(goal -> alike(said, goal)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** "3 of 5 interviews": for others to read, so without how it compares with the time. */
  public static Phrase figures(Goal goal, Context context) {
    return GoalProgress.figures(goal, context);
  }

  /** An older goal does not say when it was done: its last report or its date stands for that. */
  private static LocalDate lastSeen(Goal goal, Context context) {
    if (goal.active()) {
      return context.today();
    }
    if (goal.ended().isPresent()) {
      return context.day(goal.ended().get());
    }
    LocalDate seen =
        context.day(goal.updates().isEmpty() ? goal.since() : goal.updates().getLast().at());
    return goal.deadline().filter(seen::isBefore).orElse(seen);
  }

  private static boolean alike(Set<String> said, Goal goal) {
    var title = stems(goal.outcome().text());
    var both = new HashSet<>(title);
    both.retainAll(said);
    return both.size() >= ALIKE || (!both.isEmpty() && both.size() == title.size());
  }

  private static Set<String> stems(String words) {
    return Wording.tokens(words).stream()
        .filter(word -> word.length() >= LONG_ENOUGH)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }
}
