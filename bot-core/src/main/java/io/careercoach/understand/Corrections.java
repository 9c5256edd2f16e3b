package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out what is taken back: "3,900 CHF ... sorry, 6,900 CHF". */
final class Corrections {

  private static final Phrases<String> WORDS = OfferWords.phrases("corrections");
  private static final int REACH = 6;

  private Corrections() {}

  static Sentence applied(Sentence text) {
    int at = WORDS.find(text);
    if (at < 1) {
      return text;
    }
    int end = WORDS.skip(text, at);
    Optional<Integer> wrong = before(text, at);
    boolean right = firstAmount(text, end, Math.min(text.size(), end + REACH)).isPresent();
    if (wrong.isEmpty() || !right) {
      return text;
    }
    List<Token> kept = new ArrayList<>(text.tokens().subList(0, wrong.get()));
    kept.addAll(text.tokens().subList(end, text.size()));
    return new Sentence(text.text(), List.copyOf(kept));
  }

  private static Optional<Integer> before(Sentence text, int at) {
    return firstAmount(text, Math.max(0, at - REACH), at);
  }

  private static Optional<Integer> firstAmount(Sentence text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (MoneyMark.at(text, i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
