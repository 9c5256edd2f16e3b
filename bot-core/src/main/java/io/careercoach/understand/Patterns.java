package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases with gaps and alternatives, found by the word that they begin with. */
final class Patterns<T> {

  /** So many letters of a word lead to the phrases that begin with a part of a word. */
  private static final int BEGINNING = 2;

  private static final Kinds KINDS = Kinds.load();

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byBeginning = new HashMap<>();

  private record Entry<T>(T meaning, Pattern pattern) {}

  /** A phrase that was found, from one word up to another. */
  record Hit<T>(T meaning, int from, int end) {}

  /** Phrases that need no meaning of their own. */
  static Patterns<String> of(Collection<String> phrases) {
    Patterns<String> patterns = new Patterns<>();
    phrases.forEach(phrase -> patterns.add(phrase, phrase));
    return patterns;
  }

  void add(String phrase, T meaning) {
    add(KINDS.pattern(phrase), meaning);
  }

  void add(Pattern pattern, T meaning) {
    Entry<T> entry = new Entry<>(meaning, pattern);
    List<Choice> first = pattern.first();
    if (first.isEmpty()) {
      throw new IllegalArgumentException("A phrase has to begin with a word: " + pattern.slots());
    }
    for (Choice choice : Set.copyOf(first)) {
      var table = choice.back() ? byBeginning : byWord;
      String word = choice.back() ? choice.letters().substring(0, BEGINNING) : choice.letters();
      table.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
    }
  }

  /** The phrases that begin at a place. */
  List<Hit<T>> at(List<String> words, int from) {
    List<Hit<T>> hits = new ArrayList<>();
    for (List<Entry<T>> entries : beginning(words.get(from))) {
      for (Entry<T> entry : entries) {
        int end = entry.pattern().endAt(words, from);
        if (end > from) {
          hits.add(new Hit<>(entry.meaning(), from, end));
        }
      }
    }
    return hits;
  }

  boolean isAt(List<String> words, int from) {
    for (List<Entry<T>> entries : beginning(words.get(from))) {
      for (Entry<T> entry : entries) {
        if (entry.pattern().endAt(words, from) > from) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isAt(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** The phrases that may begin with a word. */
  private List<List<Entry<T>>> beginning(String word) {
    List<Entry<T>> whole = byWord.getOrDefault(word, List.of());
    boolean longEnough = word.length() >= BEGINNING && !byBeginning.isEmpty();
    List<Entry<T>> partly =
        longEnough ? byBeginning.getOrDefault(word.substring(0, BEGINNING), List.of()) : List.of();
    return partly.isEmpty() ? whole.isEmpty() ? List.of() : List.of(whole) : List.of(whole, partly);
  }
}
