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
    return words.stream()
        .filter(word -> word.length() >= SHORTEST && !typed.equals(word + "s"))
        .filter(word -> isOneSlip(typed, word))
        .findFirst();
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
      return typed.substring(same).equals(word.substring(same + 1));
    }
    if (typed.length() > word.length()) {
      return typed.substring(same + 1).equals(word.substring(same));
    }
    return typed.substring(same + 1).equals(word.substring(same + 1)) || isSwap(typed, word, same);
  }

  private static boolean isSwap(String typed, String word, int at) {
    return at + 1 < word.length()
        && typed.charAt(at) == word.charAt(at + 1)
        && typed.charAt(at + 1) == word.charAt(at)
        && typed.substring(at + 2).equals(word.substring(at + 2));
  }
}
