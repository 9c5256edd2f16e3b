package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out what no longer holds: "3,900 CHF, sorry, 6,900 CHF", "raised it from 55k to 58k". */
final class Corrections {

  private static final Phrases<String> WORDS = OfferWords.phrases("corrections");
  private static final Phrases<String> RAISED = OfferWords.phrases("raised from");
  private static final int REACH = 6;

  private Corrections() {}

  static Sentence applied(Sentence text) {
    return raised(takenBack(text));
  }

  private static Sentence raised(Sentence text) {
    int at = RAISED.find(text);
    int low = RAISED.skip(text, Math.max(0, at));
    Optional<Mark> before = at < 0 ? Optional.empty() : MoneyMark.single(text, low);
    return before
        .filter(money -> text.is(money.end(), "to"))
        .map(money -> without(text, at, money.end() + 1))
        .orElse(text);
  }

  private static Sentence takenBack(Sentence text) {
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
    return without(text, wrong.get(), end);
  }

  private static Sentence without(Sentence text, int from, int end) {
    List<Token> kept = new ArrayList<>(text.tokens().subList(0, from));
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
