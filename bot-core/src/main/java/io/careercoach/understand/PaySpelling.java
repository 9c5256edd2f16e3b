package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Forgives one slip of the finger in the commonest words of pay: "salery", "montly". */
final class PaySpelling {

  private static final Set<String> RIGHT = OfferWords.words("spelled so");
  private static final Set<String> WORDS = OfferWords.words("spelling");

  /** By the letter that they begin with, which must be right. */
  private static final Map<Character, List<String>> BY_LETTER =
      WORDS.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

  private PaySpelling() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> meant = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      meant.add(of(token));
    }
    return meant;
  }

  private static Token of(Token token) {
    String word = token.word();
    if (!token.isWord() || OfferWords.KNOWN.contains(word) || RIGHT.contains(word)) {
      return token;
    }
    return meant(word)
        .map(right -> new Token(right, token.start(), token.end(), token.glued(), token.capital()))
        .orElse(token);
  }

  private static Optional<String> meant(String typed) {
    return Spelling.meant(typed, BY_LETTER.getOrDefault(typed.charAt(0), List.of()))
        .filter(word -> !word.equals(typed + "s"));
  }
}
