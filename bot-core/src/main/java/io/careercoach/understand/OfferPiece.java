package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words about one offer. */
record OfferPiece(Optional<String> label, Sentence text) {

  List<PayItem> items() {
    return PayItem.of(Marks.of(text));
  }

  OfferPiece with(Sentence shared) {
    var tokens = new ArrayList<>(text.tokens());
    tokens.add(new Token(";", text.text().length(), text.text().length(), true, false));
    tokens.addAll(shared.tokens());
    return new OfferPiece(label, new Sentence(text.text(), List.copyOf(tokens)));
  }
}
