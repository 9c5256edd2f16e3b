package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that come back to the first of two offers: "A 46k, B 49k, and A puts 10 % in a pension".
 */
final class ReturnedWords {

  private ReturnedWords() {}

  static List<OfferPiece> applied(Sentence text, List<OfferPiece> pieces) {
    OfferPiece first = pieces.getFirst();
    OfferPiece last = pieces.getLast();
    int at = first.label().map(label -> place(text, label, last)).orElse(-1);
    if (at < 0) {
      return pieces;
    }
    List<OfferPiece> parted = new ArrayList<>(pieces);
    parted.set(0, first.with(OfferPiece.between(last.marks(), at, text.size())));
    parted.set(pieces.size() - 1, last.before(at));
    return parted;
  }

  /** Where the name of the first offer stands behind the pay of the last, or -1. */
  private static int place(Sentence text, String label, OfferPiece last) {
    List<Token> name = Sentence.of(label).tokens();
    boolean told = name.stream().anyMatch(token -> token.word().length() > 2);
    boolean paid = false;
    for (Mark mark : last.marks()) {
      if (paid && mark instanceof CutSign) {
        for (int at = mark.end(); at <= mark.end() + 1; at++) {
          if (told && isName(text, name, at)) {
            return at;
          }
        }
      }
      paid |= mark instanceof PayAmount;
    }
    return -1;
  }

  private static boolean isName(Sentence text, List<Token> name, int from) {
    for (int i = 0; i < name.size(); i++) {
      if (!text.is(from + i, name.get(i).word())) {
        return false;
      }
    }
    return true;
  }
}
