package io.careercoach.understand;

import java.util.Optional;
import java.util.Set;

/**
 * Where a sentence says why.
 *
 * @param from the place of the connective
 * @param text the place of the reason itself
 */
record Reason(int from, int text) {

  private static final Set<String> SO_IS_NO_REASON =
      Set.of("far", "much", "many", "on", "long", "called", "good", "badly", "soon", "-", "that's");
  private static final Set<String> CAUSING =
      Set.of(
          "get",
          "ask",
          "convince",
          "persuade",
          "help",
          "teach",
          "train",
          "invite",
          "allow",
          "bring",
          "encourage",
          "want",
          "prepare");

  /** The first reason behind a place. */
  static Optional<Reason> after(Sentence text, int start) {
    for (int i = start; i < text.size(); i++) {
      Optional<Reason> here = at(text, i, start);
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  private static Optional<Reason> at(Sentence text, int i, int start) {
    Optional<Phrases.Hit<String>> hit = GoalPhrases.REASONS.at(text, i);
    if (hit.isPresent()) {
      int kept = GoalPhrases.KEPT.at(text, i).map(Phrases.Hit::meaning).orElse(0);
      boolean so = text.is(i, "so") || text.is(i, "which");
      return Optional.of(new Reason(i, kept == 0 ? hit.get().end() : so ? i + 1 : behind(text, i)));
    }
    boolean so = text.is(i, "so") && i > start && text.isWord(i + 1);
    if (so && !text.isAny(i + 1, SO_IS_NO_REASON)) {
      return Optional.of(new Reason(i, i + 1));
    }
    return isAim(text, i, start) ? Optional.of(new Reason(i, i + 1)) : Optional.empty();
  }

  /** "since I …", "for be …": the reason begins after the first word. */
  private static int behind(Sentence text, int at) {
    return text.isWord(at + 1) ? at + 1 : at;
  }

  /** "to" with a further aim, once the outcome has an object of its own. */
  private static boolean isAim(Sentence text, int i, int start) {
    return text.is(i, "to")
        && i >= start + 3
        && VerbWords.AIMS.contains(text.word(i + 1))
        && !VerbWords.BEFORE_TO.contains(text.word(i - 1))
        && !text.isNumber(i - 1)
        && !text.isAny(start, CAUSING);
  }
}
