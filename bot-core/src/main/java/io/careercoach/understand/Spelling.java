package io.careercoach.understand;

import java.util.Collection;
import java.util.Optional;

/** Forgiveness for one slip of the finger in a word of five letters or more. */
public final class Spelling {

  private static final int SHORTEST = 5;

  private Spelling() {}

  /** The one word of a list that was meant; a plural is another word, not a slip. */
  static Optional<String> meant(String typed, Collection<String> words) {
    if (typed.length() < SHORTEST - 1) {
      return Optional.empty();
    }
    for (String word : words) { // asked of every word of every text: no stream
      if (word.length() >= SHORTEST && isOneSlip(typed, word) && !typed.equals(word + "s")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether one letter was left out, added, replaced, or two neighbours were swapped. */
  public static boolean isOneSlip(String typed, String word) {
    if (Math.abs(typed.length() - word.length()) > 1 || typed.equals(word)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(typed.length(), word.length());
    while (same < shorter && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    if (typed.length() < word.length()) {
      return isSame(typed, same, word, same + 1);
    }
    if (typed.length() > word.length()) {
      return isSame(typed, same + 1, word, same);
    }
    return isSame(typed, same + 1, word, same + 1) || isSwap(typed, word, same);
  }

  private static boolean isSwap(String typed, String word, int at) {
    return at + 1 < word.length()
        && typed.charAt(at) == word.charAt(at + 1)
        && typed.charAt(at + 1) == word.charAt(at)
        && isSame(typed, at + 2, word, at + 2);
  }

  /** Whether two words of fitting lengths end alike from a place of each on. */
  private static boolean isSame(String typed, int from, String word, int wordFrom) {
    return typed.regionMatches(from, word, wordFrom, word.length() - wordFrom);
  }
}
