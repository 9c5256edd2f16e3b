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

  private static final Lexicon REASONS = Lexicon.of("reasons");

  /** Words that explain; the reason stands behind them. */
  static final Phrases<String> CONNECTIVES = Phrases.of(REASONS.phrases("reasons"));

  /** Of these, all but the first word belongs to the reason itself. */
  private static final Phrases<String> KEPT = Phrases.of(REASONS.phrases("kept"));

  private static final Set<String> SO_IS_NO_REASON = REASONS.words("so without reason");
  private static final Set<String> CAUSING = Lexicon.of("verbs").words("causing");

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
    Optional<Phrases.Hit<String>> hit = CONNECTIVES.at(text, i);
    if (hit.isPresent()) {
      boolean kept = KEPT.at(text, i).isPresent();
      boolean so = text.is(i, "so") || text.is(i, "which");
      return Optional.of(new Reason(i, kept ? so ? i + 1 : behind(text, i) : hit.get().end()));
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
