package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a text says of all its offers at once. */
final class SharedWords {

  private static final Phrases<String> BOTH = OfferWords.phrases("both");

  private SharedWords() {}

  /** "…, both with 25 days" is said of each. */
  static List<OfferPiece> behind(Sentence text, int from, List<OfferPiece> pieces) {
    int at = BOTH.find(text.part(from, text.size()));
    if (at < 1) {
      return pieces;
    }
    OfferPiece last = pieces.getLast();
    List<Mark> both = OfferPiece.between(last.marks(), from + at, text.size());
    List<OfferPiece> all = new ArrayList<>();
    for (OfferPiece piece : pieces) {
      all.add(piece == last ? piece : piece.with(both));
    }
    return all;
  }

  /** "Both pay 58k; the first has 30 days, the second 26": one pay, and words about each. */
  static Optional<List<OfferPiece>> before(Sentence text, List<Mark> marks, int pay) {
    int both = BOTH.find(text);
    if (both < 0 || both > pay) {
      return Optional.empty();
    }
    List<Integer> starts =
        marks.stream()
            .filter(mark -> mark instanceof CutSign && mark.from() >= pay - 1)
            .map(Mark::end)
            .filter(at -> OfferLabel.isMarked(text, at) || OfferLabel.isOpening(text, at))
            .toList();
    if (starts.size() < 2) {
      return Optional.empty();
    }
    List<Mark> shared = OfferPiece.between(marks, 0, starts.getFirst());
    List<OfferPiece> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.size();
      pieces.add(OfferPiece.of(text, marks, starts.get(i), end).with(shared));
    }
    return Optional.of(pieces);
  }
}
