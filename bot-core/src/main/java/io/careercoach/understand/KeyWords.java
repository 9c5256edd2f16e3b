package io.careercoach.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Things by a word or its beginning; one slip of the finger is forgiven as {@link Choice} does. */
final class KeyWords<T> {

  /** So many letters lead to the words that begin with them. */
  static final int BEGINNING = 2;

  private final Map<String, List<T>> byWord = new HashMap<>();

  /** Words that are not taken at the letter, by their first two letters, or first and length. */
  private final Map<Integer, Map<Choice, List<T>>> rough = new HashMap<>();

  private boolean begins;
  private boolean forgives;

  void add(Choice choice, T thing) {
    String letters = choice.letters();
    if (choice.back()) {
      begins = true;
      put(beginning(letters), choice, thing);
      return;
    }
    byWord.computeIfAbsent(letters, _ -> new ArrayList<>(1)).add(thing);
    if (choice.forgives()) {
      forgives = true;
      for (int length = letters.length() - 1; length <= letters.length() + 1; length++) {
        put(like(letters, length), choice, thing);
      }
    }
  }

  private void put(int key, Choice choice, T thing) {
    rough
        .computeIfAbsent(key, _ -> new LinkedHashMap<>())
        .computeIfAbsent(choice, _ -> new ArrayList<>(1))
        .add(thing);
  }

  private static int beginning(String letters) {
    return letters.charAt(0) << Character.SIZE | letters.charAt(1);
  }

  private static int like(String letters, int length) {
    return -(letters.charAt(0) << Byte.SIZE | Math.min(length, Byte.MAX_VALUE));
  }

  void forEach(String word, Consumer<T> take) {
    byWord.getOrDefault(word, List.of()).forEach(take);
    if (begins && word.length() >= BEGINNING) {
      fitting(beginning(word), word, take);
    }
    if (forgives && word.length() >= Choice.LONG_ENOUGH_FOR_A_SLIP - 1) {
      fitting(like(word, word.length()), word, take);
    }
  }

  private void fitting(int key, String word, Consumer<T> take) {
    Map<Choice, List<T>> near = rough.get(key);
    if (near != null) {
      near.forEach((choice, things) -> {
        if (choice.fits(word)) {
          things.forEach(take);
        }
      });
    }
  }
}
