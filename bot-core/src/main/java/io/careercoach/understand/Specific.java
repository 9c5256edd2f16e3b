package io.careercoach.understand;

import java.util.Optional;
import java.util.Set;

/** Decides whether an outcome names something concrete. */
final class Specific {

  private static final Lexicon OUTCOMES = Lexicon.of("outcomes");
  private static final Set<String> GENERIC = OUTCOMES.words("generic");
  private static final Set<String> FILLERS = OUTCOMES.words("fillers");
  private static final Set<String> COMPARATIVES = OUTCOMES.words("comparatives");
  private static final Set<String> QUALIFYING = OUTCOMES.words("qualifying");
  private static final Set<String> PLACING = OUTCOMES.words("placing");
  private static final Set<String> NAMED_TOPIC = Lexicon.of("verbs").words("with a topic");

  /** Words that an outcome without a verb begins with. */
  private static final Set<String> NOUNS = Lexicon.of("goal-openings").words("noun phrases");

  private Specific() {}

  /** An outcome without numbers; with one it is concrete anyway. */
  static boolean is(Sentence outcome) {
    String verb = outcome.word(0);
    boolean verbless = !isVerb(verb);
    if (isComparing(outcome) || VerbWords.COMPARING.contains(verb)) {
      return false;
    }
    int at = verbless ? 0 : 1;
    if (VerbWords.LEAVING.contains(verb)) {
      int to = find(outcome, at, Set.of("to", "into"));
      return to > 0 && names(outcome, to + 1);
    }
    return names(outcome, at);
  }

  /** "be happier", "have more say"; "learn more about welding" has a topic of its own. */
  static boolean isComparing(Sentence outcome) {
    boolean topic = NAMED_TOPIC.contains(outcome.word(0)) && outcome.is(2, "about");
    return !topic && outcome.hasAny(COMPARATIVES);
  }

  static boolean isVerb(String word) {
    return VerbWords.OPENING.contains(word)
        || VerbWords.CHECKABLE.contains(word)
        || VerbWords.WITHOUT_END.contains(word)
        || VerbWords.COMPARING.contains(word);
  }

  /** What an outcome does first, spelt right; nothing where it begins with a noun. */
  static Optional<String> verb(Sentence outcome) {
    String first = outcome.word(0);
    boolean noun = first.isEmpty() || outcome.isNumber(0) || NOUNS.contains(first);
    return noun ? Optional.empty() : Optional.of(VerbWords.spelt(first));
  }

  private static boolean names(Sentence outcome, int from) {
    boolean generic = false;
    for (int i = from; i < outcome.size(); i++) {
      String word = outcome.word(i);
      if (PLACING.contains(word) && generic) {
        return isField(outcome, i);
      }
      boolean plain = GENERIC.contains(word);
      boolean empty = FILLERS.contains(word) || isLink(word);
      if (!plain && !empty) {
        return true;
      }
      generic |= plain;
    }
    return false;
  }

  private static boolean isLink(String word) {
    return QUALIFYING.contains(word)
        || PLACING.contains(word)
        || word.equals("and")
        || word.equals("or");
  }

  /** "a job in marketing" and "at Siemens" say which job; "a job in Leeds" does not. */
  private static boolean isField(Sentence outcome, int preposition) {
    boolean at = outcome.is(preposition, "at");
    boolean capital = outcome.isCapital(preposition + 1);
    String next = outcome.word(preposition + 1);
    boolean plain = GENERIC.contains(next) || FILLERS.contains(next);
    boolean field = outcome.is(preposition, "in") && !capital;
    return !plain && (at ? capital : field);
  }

  private static int find(Sentence outcome, int from, Set<String> words) {
    for (int i = from; i < outcome.size(); i++) {
      if (outcome.isAny(i, words)) {
        return i;
      }
    }
    return -1;
  }
}
