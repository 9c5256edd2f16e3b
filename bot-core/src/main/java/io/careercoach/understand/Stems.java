package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words without their endings: "writing", "wrote" and "writes" have one stem. */
final class Stems {

  private static final Lexicon GIST = Lexicon.of("gist");
  private static final Set<String> SMALL = GIST.words("small");

  /** The verb of each irregular past form. */
  private static final Map<String, String> VERBS = GIST.meanings("verbs", verb -> verb);

  private Stems() {}

  /** The stems of the words that carry a text, in their order. */
  static List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    for (Token token : Sentence.of(text).tokens()) {
      String word = Folded.fold(token.word());
      if (token.isWord() && word.length() > 1 && (stems.isEmpty() || !SMALL.contains(word))) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /** Whether a word is the past form of a verb that changes its vowel. */
  static boolean isChanged(String word) {
    return VERBS.containsKey(word);
  }

  static String stem(String word) {
    String cut = withoutEnding(VERBS.getOrDefault(word, word));
    if (cut.endsWith("ies") && isLetters(cut, 3, 2)) {
      cut = cut.substring(0, cut.length() - 3) + "i";
    } else if (cut.endsWith("y") && isLetters(cut, 1, 2)) {
      cut = cut.substring(0, cut.length() - 1) + "i";
    }
    if (cut.endsWith("s") && isLetters(cut, 2, 2) && !cut.endsWith("ss") && !cut.endsWith("us")) {
      cut = cut.substring(0, cut.length() - 1);
    }
    if (cut.endsWith("e") && isLetters(cut, 1, 2)) {
      cut = cut.substring(0, cut.length() - 1);
    }
    int last = cut.length() - 1;
    boolean twice = last > 0 && cut.charAt(last) == cut.charAt(last - 1) && isLetters(cut, 2, 2);
    return twice ? cut.substring(0, last) : cut;
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ing") && isLetters(word, 3, 3)) {
      return word.substring(0, word.length() - 3);
    }
    if (word.endsWith("ied") && isLetters(word, 3, 2)) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("ed") && isLetters(word, 2, 2)
        ? word.substring(0, word.length() - 2)
        : word;
  }

  /** Whether so many letters stand before an ending of that length. */
  private static boolean isLetters(String word, int ending, int before) {
    int from = word.length() - ending - before;
    return from >= 0
        && word.substring(from, from + before).codePoints().allMatch(Character::isLetter);
  }
}
