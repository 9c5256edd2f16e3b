package io.careercoach.goal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the goal that words name: by its number, or by words of its outcome. */
final class GoalFinder {

  /** The goal that was named, if any, and the words that are left. */
  record Found(Optional<Goal> goal, String rest) {}

  private GoalFinder() {}

  /** Finds a goal at the beginning of the words; "3 of 5" is no number of a goal. */
  static Found split(String words, List<Goal> goals) {
    String text = words.strip();
    String[] first = text.split("\\s+", 2);
    String rest = first.length > 1 ? first[1] : "";
    Optional<Goal> numbered =
        rest.matches("(?i)(of|out of|/|%|percent)\\b.*|[/%].*")
            ? Optional.empty()
            : byNumber(first[0], goals);
    return numbered.isPresent() ? new Found(numbered, rest) : byTitle(text, goals);
  }

  /** A goal at the beginning of the words, or the one that all of them are about. */
  static Found about(String words, List<Goal> goals) {
    var first = split(words, goals);
    return first.goal().isPresent() ? first : whole(words, goals);
  }

  static Found whole(String words, List<Goal> goals) {
    return new Found(named(words, goals), "");
  }

  /** The one goal that all the words are about. */
  static Optional<Goal> named(String words, List<Goal> goals) {
    return byNumber(words.strip(), goals)
        .or(() -> {
          var said = Wording.tokens(words);
          var best =
              goals.stream()
                  .filter(goal -> !said.isEmpty() && overlap(said, goal) * 2 >= said.size())
                  .sorted(Comparator.comparingLong((Goal goal) -> overlap(said, goal)).reversed())
                  .toList();
          boolean clear =
              best.size() == 1
                  || (best.size() > 1 && overlap(said, best.get(0)) > overlap(said, best.get(1)));
          return clear ? Optional.of(best.get(0)) : Optional.empty();
        });
  }

  private static Found byTitle(String text, List<Goal> goals) {
    String[] words = text.split("\\s+");
    int named = 0;
    while (named < words.length && titled(words[named], goals)) {
      named++;
    }
    String title = String.join(" ", Arrays.copyOf(words, named));
    var goal = named == 0 ? Optional.<Goal>empty() : named(title, goals);
    return goal.isPresent()
        ? new Found(goal, String.join(" ", Arrays.copyOfRange(words, named, words.length)))
        : new Found(Optional.empty(), text);
  }

  private static boolean titled(String word, List<Goal> goals) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && goals.stream()
            .anyMatch(
                goal -> Wording.tokens(goal.outcome().text()).containsAll(Wording.tokens(word)));
  }

  private static Optional<Goal> byNumber(String word, List<Goal> goals) {
    String digits = word.replaceAll("^#|[:,.]$", "");
    return goals.stream()
        .filter(goal -> Integer.toString(goal.number()).equals(digits))
        .findFirst();
  }

  private static long overlap(Set<String> said, Goal goal) {
    var title = Wording.tokens(goal.outcome().text());
    return said.stream().filter(title::contains).count();
  }
}
