package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cues by the word that they begin with, so that a sentence meets only those that may fit. */
final class Cues {

  private final Patterns<Cue> patterns = new Patterns<>();
  private final Set<String> vocabulary;

  Cues(Collection<Cue> cues) {
    cues.forEach(cue -> patterns.add(cue.pattern(), cue));
    vocabulary =
        cues.stream().flatMap(cue -> cue.pattern().words()).collect(Collectors.toUnmodifiableSet());
  }

  /** Every whole word of any cue. */
  Set<String> vocabulary() {
    return vocabulary;
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
    for (var hit : patterns.at(words, at)) {
      found.add(new Sighting(hit.meaning(), hit.from(), hit.end()));
    }
    return found;
  }
}
