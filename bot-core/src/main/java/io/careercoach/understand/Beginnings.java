package io.careercoach.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases by what they begin with, so that a word meets only those that may fit. */
final class Beginnings {
  private final Map<String, List<Pattern>> byKey = new HashMap<>();
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
            .flatMap(Beginnings::keys)
            .distinct()
            .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase));
      }
    }
  }

  /**
   * The word itself where no slip is forgiven, else the letter and length that a word must have.
   */
  private static Stream<String> keys(Choice choice) {
    char letter = choice.letters().charAt(0);
    int length = choice.letters().length();
    if (choice.back()) {
      return Stream.of(anyLength(letter));
    }
    return choice.forgives()
        ? IntStream.rangeClosed(length - 1, length + 1).mapToObj(slip -> ofLength(letter, slip))
        : Stream.of(choice.letters());
  }

  private static String anyLength(char letter) {
    return letter + "*";
  }

  private static String ofLength(char letter, int length) {
    return letter + "*" + length;
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
    if (word.isEmpty()) {
      return end;
    }
    char letter = word.charAt(0);
    end = Math.max(end, endAt(words, at, found(word)));
    end = Math.max(end, endAt(words, at, found(anyLength(letter))));
    return Math.max(end, endAt(words, at, found(ofLength(letter, word.length()))));
  }

  private List<Pattern> found(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private static int endAt(List<String> words, int at, List<Pattern> phrases) {
    int end = -1;
    for (Pattern phrase : phrases) {
      end = Math.max(end, phrase.endAt(words, at));
    }
    return end;
  }
}
