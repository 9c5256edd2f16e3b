package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words about one offer.
 *
 * @param marks what is understood in them
 * @param facts what they say of it
 */
record OfferPiece(Optional<String> label, List<Mark> marks, OfferFacts facts) {

  /** The marks of a text from one place up to another. */
  static OfferPiece of(Sentence text, List<Mark> all, int from, int end) {
    List<Mark> marks = between(all, from, end);
    return new OfferPiece(OfferLabel.of(text.part(from, end)), marks, OfferFacts.of(text, marks));
  }

  static List<Mark> between(List<Mark> all, int from, int end) {
    List<Mark> part = new ArrayList<>();
    for (Mark mark : all) {
      if (mark.from() >= from && mark.from() < end) {
        part.add(mark);
      }
    }
    return part;
  }

  /** With more words about it, that stand elsewhere. */
  OfferPiece with(List<Mark> shared) {
    List<Mark> both = new ArrayList<>(marks);
    both.add(new CutSign(";", -1, -1));
    both.addAll(shared);
    return with(both, facts.text());
  }

  /** Without the words from one place on. */
  OfferPiece before(int end) {
    return with(between(marks, 0, end), facts.text());
  }

  private OfferPiece with(List<Mark> other, Sentence text) {
    return new OfferPiece(label, other, OfferFacts.of(text, other));
  }
}
