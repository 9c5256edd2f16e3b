package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words about one offer.
 *
 * @param text the whole text, of all offers
 * @param marks what is understood in those about this one
 */
record OfferPiece(Optional<String> label, Sentence text, List<Mark> marks) {

  /** The marks of a text from one place up to another. */
  static OfferPiece of(Sentence text, List<Mark> all, int from, int end) {
    return new OfferPiece(OfferLabel.of(text.part(from, end)), text, between(all, from, end));
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
    return new OfferPiece(label, text, List.copyOf(both));
  }
}
