package io.careercoach.understand;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mends one slip of the finger in a word of five letters or more, by a list of the words known. */
final class Slips {

  private static final int SHORTEST = 5;

  private final Set<String> known;
  private final Map<String, String> byRest = new HashMap<>();

  /** The words known, some of them more often meant than others. */
  Slips(Collection<String> likely, Collection<String> alsoKnown) {
    known = new HashSet<>(likely);
    known.addAll(alsoKnown);
    for (String word : likely) {
      if (word.length() >= SHORTEST) {
        byRest.putIfAbsent(word, word);
        for (int i = 0; i < word.length(); i++) {
          byRest.putIfAbsent(without(word, i), word);
        }
      }
    }
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /** The word itself if it is known or nothing like it is, else the one that was meant. */
  String mended(String typed) {
    if (typed.length() < SHORTEST - 1 || known.contains(typed)) {
      return typed;
    }
    Optional<String> meant = Optional.ofNullable(byRest.get(typed));
    for (int i = 0; meant.isEmpty() && i < typed.length(); i++) {
      meant = Optional.ofNullable(byRest.get(without(typed, i)));
    }
    return meant.filter(word -> isSlip(typed, word)).orElse(typed);
  }

  private static boolean isSlip(String typed, String word) {
    boolean plural = typed.equals(word + "s");
    return typed.charAt(0) == word.charAt(0) && !plural && Spelling.isOneSlip(typed, word);
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }
}
