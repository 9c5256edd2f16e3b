package io.careercoach.understand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells messages that are not English, and such as are no language at all. */
final class Tongues {

  private final Slips english;
  private final int tongues;

  /** The languages that a word is common in, by their numbers. */
  private final Map<String, Set<Integer>> others = new HashMap<>();

  Tongues(Slips english, Map<String, Set<String>> others) {
    this.english = english;
    int number = 0;
    for (Set<String> tongue : others.values()) {
      int here = number++;
      tongue.forEach(word -> this.others.computeIfAbsent(word, _ -> new HashSet<>()).add(here));
    }
    tongues = number;
  }

  /** Why a message cannot be read, if it cannot. */
  Optional<Intent> unread(Sentence message, Said said) {
    List<String> typed = said.typed();
    long words = typed.stream().filter(Tongues::isWord).count();
    if (words == 0) {
      return typed.isEmpty() || message.size() > 3 * typed.size()
          ? Optional.of(Intent.GIBBERISH)
          : Optional.empty();
    }
    if (Script.isForeign(message.text())) {
      return Optional.of(Intent.OTHER_LANGUAGE);
    }
    long known = said.words().stream().filter(w -> isWord(w) && english.knows(w)).count();
    long foreign = most(typed);
    if (foreign > known && foreign * 4 >= words) {
      return Optional.of(Intent.OTHER_LANGUAGE);
    }
    if (known * 3 > words) {
      return Optional.empty();
    }
    long odd =
        typed.stream().filter(w -> isWord(w) && !english.knows(w) && Script.isOdd(w)).count();
    boolean nowhere = known == 0 && foreign == 0;
    if (odd > 0 && (nowhere || odd * 2 >= words - known)) {
      return Optional.of(Intent.GIBBERISH);
    }
    return known == 0 && words > 2 ? Optional.of(Intent.OTHER_LANGUAGE) : Optional.empty();
  }

  /** How many words are common in the language that most of them are common in. */
  private long most(List<String> typed) {
    int[] counts = new int[tongues];
    typed.forEach(word -> others.getOrDefault(word, Set.of()).forEach(tongue -> counts[tongue]++));
    return Arrays.stream(counts).max().orElse(0);
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }
}
