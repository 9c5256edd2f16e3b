package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message as plain words for cues: folded, its numbers as {@code 9}, slips of the finger mended.
 *
 * @param typed the words before mending
 * @param asks whether a question mark stands in it, or it begins as a question
 */
record Said(List<String> words, List<String> typed, boolean asks) {

  /** What stands for any number. */
  static final String NUMBER = "9";

  private static final Set<String> ASKING = Set.of("?");
  private static final Set<String> HELPING = Set.of("do", "does", "should", "would", "can");

  /**
   * A message in plain words.
   *
   * @param spelt what short forms and signs stand for
   */
  static Said of(Sentence message, Map<String, String> spelt, Slips slips) {
    List<String> typed = Folded.words(message, spelt);
    List<String> words = new ArrayList<>(typed.size());
    for (String word : typed) {
      boolean number = !word.isEmpty() && Character.isDigit(word.codePointAt(0));
      words.add(number ? NUMBER : slips.mended(word));
    }
    boolean asks = message.hasAny(ASKING) || beginsAsking(message);
    return new Said(words, typed, asks);
  }

  /** "Which skills do I need", "what skills should I have": many leave the mark out. */
  private static boolean beginsAsking(Sentence message) {
    return message.is(0, "which") || (message.is(0, "what") && message.isAny(2, HELPING));
  }
}
