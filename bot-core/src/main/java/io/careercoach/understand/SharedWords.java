package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a text says of all its offers at once. */
final class SharedWords {

  private static final Phrases<String> BOTH = OfferWords.phrases("both");

  private SharedWords() {}

  /** "…, both with 25 days" is said of each. */
  static List<OfferPiece> behind(List<OfferPiece> pieces) {
    Sentence last = pieces.getLast().text();
    int at = BOTH.find(last);
    if (at < 1) {
      return pieces;
    }
    Sentence both = last.part(at, last.size());
    List<OfferPiece> all = new ArrayList<>();
    for (OfferPiece piece : pieces) {
      all.add(piece == pieces.getLast() ? piece : piece.with(both));
    }
    return all;
  }

  /** "Both pay 58k; the first has 30 days, the second 26": one pay, and words about each. */
  static Optional<List<OfferPiece>> before(Sentence text, int pay) {
    int both = BOTH.find(text);
    List<Integer> starts = new ArrayList<>();
    for (int i = pay; i < text.size(); i++) {
      boolean cut = Marks.at(text, i - 1).filter(CutSign.class::isInstance).isPresent();
      if (cut && (OfferLabel.isMarked(text, i) || OfferLabel.isOpening(text, i))) {
        starts.add(i);
      }
    }
    if (both < 0 || both > pay || starts.size() < 2) {
      return Optional.empty();
    }
    Sentence shared = text.part(0, starts.getFirst());
    List<OfferPiece> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.size();
      pieces.add(OfferPieces.piece(text, starts.get(i), end).with(shared));
    }
    return Optional.of(pieces);
  }
}
