package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cues by the word that they begin with, so that a sentence meets only those that may fit. */
final class Cues {

  /** So many letters of a word's beginning lead to the cues that begin with a part of a word. */
  private static final int BEGINNING = 2;

  private final Map<String, List<Cue>> byWord = new HashMap<>();
  private final Map<String, List<Cue>> byBeginning = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();

  Cues(Collection<Cue> cues) {
    cues.forEach(this::add);
  }

  /** Every whole word of any cue. */
  Set<String> vocabulary() {
    return Set.copyOf(vocabulary);
  }

  List<Sighting> in(List<String> words) {
    List<Sighting> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      found.addAll(at(words, at));
    }
    return found;
  }

  /** The cues that begin at a word. */
  List<Sighting> at(List<String> words, int at) {
    List<Sighting> found = new ArrayList<>();
    String word = words.get(at);
    for (Cue cue : byWord.getOrDefault(word, List.of())) {
      note(cue, words, at, found);
    }
    if (word.length() >= BEGINNING) {
      for (Cue cue : byBeginning.getOrDefault(word.substring(0, BEGINNING), List.of())) {
        note(cue, words, at, found);
      }
    }
    return found;
  }

  private static void note(Cue cue, List<String> words, int at, List<Sighting> found) {
    int end = cue.pattern().endAt(words, at);
    if (end > at) {
      found.add(new Sighting(cue, at, end));
    }
  }

  private void add(Cue cue) {
    for (Choice choice : Set.copyOf(cue.pattern().first())) {
      if (choice.back()) {
        String beginning = choice.letters().substring(0, BEGINNING);
        byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(cue);
      } else {
        byWord.computeIfAbsent(choice.letters(), w -> new ArrayList<>()).add(cue);
      }
    }
    cue.pattern().words().forEach(vocabulary::add);
  }
}
