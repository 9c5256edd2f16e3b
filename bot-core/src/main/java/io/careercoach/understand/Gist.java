package io.careercoach.understand;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that carry a sentence, without their endings: "wrote to Anna on Monday" and "write to
 * Anna" have the same. Days, times, figures and small words are no part of it.
 */
public record Gist(Set<String> words) {
  private static final Lexicon GIST = Lexicon.of("gist");
  private static final Set<String> SMALL = GIST.words("small");
  private static final Set<String> WHEN = GIST.words("when");

  public Gist {
    words = Set.copyOf(words);
  }

  public static Gist of(String text) {
    var kept = new HashSet<String>();
    for (String word : Folded.fold(text.toLowerCase(Locale.ROOT)).split("[^\\p{L}\\p{N}]+")) {
      boolean small = SMALL.contains(word) || WHEN.contains(word);
      if (word.length() > 1 && !small && Character.isLetter(word.charAt(0))) {
        kept.add(Stems.stem(word));
      }
    }
    return new Gist(kept);
  }

  /** How many words are in both. */
  public int shared(Gist other) {
    return (int) words.stream().filter(other.words::contains).count();
  }

  public int size() {
    return words.size();
  }
}
