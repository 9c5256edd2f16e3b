package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Phrases with gaps and alternatives. Each is looked for only around its key, the rarest word that
 * it needs, so that a text without it never meets the phrase.
 */
final class Patterns<T> {
  private static final Kinds KINDS = Kinds.load();

  private final KeyWords<Entry<T>> byKey = new KeyWords<>();
  private final Set<String> words;

  /** Phrases that need no word, which begin anywhere. */
  private final List<Entry<T>> keyless = new ArrayList<>();

  /** A phrase, and how many words may stand before its key. */
  private record Entry<T>(T meaning, Pattern pattern, int fewest, int most) {}

  /** A phrase that was found, from one word up to another. */
  record Hit<T>(T meaning, int from, int end) {

    int length() {
      return end - from;
    }
  }

  Patterns(Collection<T> meanings, Function<T, Pattern> pattern) {
    var rarity = new Rarity(meanings.stream().map(pattern).toList());
    meanings.forEach(meaning -> add(meaning, pattern.apply(meaning), rarity));
    words = meanings.stream().flatMap(m -> pattern.apply(m).words()).collect(Collectors.toSet());
  }

  /** Phrases of a file, which need no meaning of their own. */
  static Patterns<Pattern> of(Collection<String> phrases) {
    return new Patterns<>(phrases.stream().map(Patterns::phrase).toList(), phrase -> phrase);
  }

  /** A phrase of a file; what it has in braces stands in {@code intents/kinds.txt}. */
  static Pattern phrase(String phrase) {
    return KINDS.pattern(phrase);
  }

  private void add(T meaning, Pattern pattern, Rarity rarity) {
    int key = rarity.key(pattern);
    var entry = new Entry<>(meaning, pattern, pattern.fewest(key), pattern.most(key));
    if (key < 0) {
      keyless.add(entry);
    } else {
      pattern.choices(key).forEach(choice -> byKey.add(choice, entry));
    }
  }

  /** Every whole word of any phrase. */
  Set<String> words() {
    return words;
  }

  boolean isIn(List<String> text) {
    return !in(text).isEmpty();
  }

  /** All phrases of a text, by where they begin. */
  List<Hit<T>> in(List<String> text) {
    List<Hit<T>> hits = new ArrayList<>();
    IdentityHashMap<Entry<T>, Integer> tried = new IdentityHashMap<>();
    for (int at = 0; at < text.size(); at++) {
      int key = at;
      byKey.forEach(
          text.get(at),
          entry -> {
            int from = Math.max(tried.getOrDefault(entry, 0), key - entry.most());
            int end = key - entry.fewest() + 1;
            find(entry, text, from, end, hits);
            tried.put(entry, Math.max(from, end));
          });
    }
    keyless.forEach(entry -> find(entry, text, 0, text.size(), hits));
    hits.sort(Comparator.comparingInt(Hit::from));
    return hits;
  }

  private static <T> void find(
      Entry<T> entry, List<String> text, int first, int last, List<Hit<T>> hits) {
    for (int from = first; from < last; from++) {
      int end = entry.pattern().endAt(text, from);
      if (end > from) {
        hits.add(new Hit<>(entry.meaning(), from, end));
      }
    }
  }
}
