package io.careercoach.understand;

import java.util.List;
import java.util.Set;

/** Forgives one slip of the finger in the commonest words of pay: "salery", "montly". */
final class PaySpelling {

  private static final Set<String> WORDS = OfferWords.words("spelling");
  private static final Set<String> RIGHT = OfferWords.words("spelled so");

  private PaySpelling() {}

  static List<Token> of(List<Token> tokens) {
    return tokens.stream().map(PaySpelling::of).toList();
  }

  private static Token of(Token token) {
    boolean right = !token.isWord() || WORDS.contains(token.word()) || RIGHT.contains(token.word());
    return right
        ? token
        : Spelling.meant(token.word(), WORDS)
            .filter(word -> word.charAt(0) == token.word().charAt(0))
            .filter(word -> !word.equals(token.word() + "s"))
            .map(
                word -> new Token(word, token.start(), token.end(), token.glued(), token.capital()))
            .orElse(token);
  }
}
