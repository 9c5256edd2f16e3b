package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table from fixed phrases to what they stand for; at one place the longest phrase counts. */
final class Phrases<T> {

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  private record Entry<T>(List<String> words, T meaning) {}

  /** A phrase that was found, and the place after it. */
  record Hit<T>(T meaning, int end) {}

  Phrases(Map<String, T> table) {
    table.forEach(this::add);
    for (List<Entry<T>> entries : byFirstWord.values()) {
      entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
    }
  }

  /** A table of phrases that need no meaning of their own. */
  static Phrases<String> of(Collection<String> phrases) {
    Map<String, String> table = new HashMap<>();
    phrases.forEach(phrase -> table.put(phrase, phrase));
    return new Phrases<>(table);
  }

  Optional<Hit<T>> at(Sentence sentence, int from) {
    for (Entry<T> entry : byFirstWord.getOrDefault(sentence.word(from), List.of())) {
      if (matches(entry.words(), sentence, from)) {
        return Optional.of(new Hit<>(entry.meaning(), from + entry.words().size()));
      }
    }
    return Optional.empty();
  }

  /** The end of the phrase that begins here, or the place itself. */
  int skip(Sentence sentence, int from) {
    for (Entry<T> entry : byFirstWord.getOrDefault(sentence.word(from), List.of())) {
      if (matches(entry.words(), sentence, from)) {
        return from + entry.words().size();
      }
    }
    return from;
  }

  /** The first place where any phrase begins, or -1. */
  int find(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (skip(sentence, i) > i) {
        return i;
      }
    }
    return -1;
  }

  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  boolean isIn(Sentence sentence) {
    return find(sentence) >= 0;
  }

  private void add(String phrase, T meaning) {
    List<String> words = new ArrayList<>();
    for (Token token : Sentence.of(phrase).tokens()) {
      words.add(token.word());
    }
    byFirstWord
        .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
        .add(new Entry<>(words, meaning));
  }

  private static boolean matches(List<String> words, Sentence sentence, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.is(from + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
