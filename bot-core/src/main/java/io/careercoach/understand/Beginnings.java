package io.careercoach.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by the letter that they begin with, so that a word meets only those that may fit. */
final class Beginnings {
  private final Map<Character, List<Pattern>> byLetter = new HashMap<>();
  private final List<Pattern> withAny = new ArrayList<>();

  Beginnings(List<Pattern> phrases) {
    for (Pattern phrase : phrases) {
      List<Choice> first = phrase.first();
      boolean any = first.isEmpty() || first.stream().anyMatch(Choice::front);
      if (any) {
        withAny.add(phrase);
      } else {
        first.stream()
            .filter(choice -> !choice.letters().isEmpty())
            .map(choice -> choice.letters().charAt(0))
            .distinct()
            .forEach(
                letter -> byLetter.computeIfAbsent(letter, _ -> new ArrayList<>()).add(phrase));
      }
    }
  }

  boolean isIn(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (endAt(words, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** The place behind the longest phrase that begins here, or -1. */
  int endAt(List<String> words, int at) {
    String word = words.get(at);
    int end = endAt(words, at, withAny);
    return word.isEmpty()
        ? end
        : Math.max(end, endAt(words, at, byLetter.getOrDefault(word.charAt(0), List.of())));
  }

  private static int endAt(List<String> words, int at, List<Pattern> phrases) {
    int end = -1;
    for (Pattern phrase : phrases) {
      end = Math.max(end, phrase.endAt(words, at));
    }
    return end;
  }
}
