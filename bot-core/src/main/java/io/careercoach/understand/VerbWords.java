package io.careercoach.understand;

import java.util.List;
import java.util.Set;

/** Verbs of goals, by what they say about reaching it. */
final class VerbWords {

  private static final Lexicon VERBS = Lexicon.of("verbs");

  /** Doing these has no end that anybody could check, unless a number is said. */
  static final Set<String> WITHOUT_END = VERBS.words("without end");

  /** These compare with today and name nothing to arrive at. */
  static final Set<String> COMPARING = VERBS.words("comparing");

  /** These can be checked even where their object is a plain one ("change employers"). */
  static final Set<String> CHECKABLE = VERBS.words("checkable");

  /** The words for going away, after which the thing left says nothing about where to. */
  static final Set<String> LEAVING = VERBS.words("leaving");

  /** Verbs that begin a goal by themselves. */
  static final Set<String> OPENING = VERBS.words("opening");

  /** Aims that follow "to" at the end of a goal: "… to keep up with the field". */
  static final Set<String> AIMS = VERBS.words("aims");

  /** After these, "to" belongs to the word before it, not to an aim. */
  static final Set<String> BEFORE_TO = VERBS.words("before to");

  private static final List<Set<String>> ALL =
      List.of(OPENING, CHECKABLE, WITHOUT_END, COMPARING, AIMS);

  /** A verb of goals without its slip of the finger; any other word as it is. */
  static String spelt(String word) {
    boolean known = ALL.stream().anyMatch(verbs -> verbs.contains(word));
    return known
        ? word
        : ALL.stream()
            .flatMap(verbs -> Spelling.meant(word, verbs).stream())
            .findFirst()
            .orElse(word);
  }

  private VerbWords() {}
}
