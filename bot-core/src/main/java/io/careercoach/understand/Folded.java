package io.careercoach.understand;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words without case, accents and apostrophes, so that "Can’t", "cant" and "can't" are one. */
final class Folded {

  private Folded() {}

  static List<String> words(Sentence sentence) {
    return words(sentence, Map.of());
  }

  /** The same, where some signs and words stand for others. */
  static List<String> words(Sentence sentence, Map<String, String> spelt) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String other = spelt.get(token.word());
      if (other != null || !token.isSign()) {
        String word = other == null ? fold(token.word()) : other;
        boolean ending =
            token.glued() && (word.equals("s") || word.equals("t") || word.equals("m"));
        words.add(word);
        if (ending && words.size() > 1) {
          words.removeLast();
          words.set(words.size() - 1, words.getLast() + word);
        }
      }
    }
    return words;
  }

  /** One word without accents, apostrophes and letters drawn out ("sooo"). */
  static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && c < '\u0900';
      boolean drawnOut = i > 1 && c < 128 && c == plain.charAt(i - 1) && c == plain.charAt(i - 2);
      if (c != '\'' && !mark && !drawnOut) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Most words are of small letters only, and have nothing to fold. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean drawnOut = i > 1 && c == word.charAt(i - 1) && c == word.charAt(i - 2);
      if (c < 'a' || c > 'z' || drawnOut) {
        return false;
      }
    }
    return true;
  }
}
