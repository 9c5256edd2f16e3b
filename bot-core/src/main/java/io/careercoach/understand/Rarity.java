package io.careercoach.understand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare words are, by how many phrases have them and by how short they are. */
final class Rarity {
  private static final int SHORT = 3;
  private static final int SHORT_WEIGHT = 10;
  private static final int NEVER = Integer.MAX_VALUE;

  private final Map<String, Integer> counts = new HashMap<>();

  Rarity(List<Pattern> phrases) {
    for (Pattern phrase : phrases) {
      for (int slot = 0; slot < phrase.slots().size(); slot++) {
        phrase.choices(slot).forEach(choice -> counts.merge(choice.letters(), 1, Integer::sum));
      }
    }
  }

  /** The slot of a phrase whose words are the rarest of those that it needs, or -1. */
  int key(Pattern phrase) {
    int key = -1;
    int least = NEVER;
    for (int slot = 0; slot < phrase.slots().size(); slot++) {
      int weight = phrase.isNeeded(slot) ? weight(phrase.choices(slot)) : NEVER;
      if (weight < least) {
        key = slot;
        least = weight;
      }
    }
    return key;
  }

  private int weight(List<Choice> choices) {
    int weight = 0;
    for (Choice choice : choices) {
      if (choice.front() || choice.letters().length() < (choice.back() ? KeyWords.BEGINNING : 1)) {
        return NEVER;
      }
      int count = counts.getOrDefault(choice.letters(), 0);
      weight += choice.letters().length() <= SHORT ? count * SHORT_WEIGHT : count;
    }
    return weight;
  }
}
