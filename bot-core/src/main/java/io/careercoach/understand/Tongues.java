package io.careercoach.understand;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells messages that are not English, and such as are no language at all. */
final class Tongues {

  private final Slips english;
  private final Collection<Set<String>> others;

  Tongues(Slips english, Map<String, Set<String>> others) {
    this.english = english;
    this.others = others.values();
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
    long foreign = others.stream().mapToLong(tongue -> count(typed, tongue)).max().orElse(0);
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

  private static long count(List<String> typed, Set<String> tongue) {
    return typed.stream().filter(tongue::contains).count();
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }
}
