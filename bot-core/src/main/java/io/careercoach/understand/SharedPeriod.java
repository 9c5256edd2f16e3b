package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives each amount the period that is said of all: "basic 12,000, housing 5,000, all monthly". */
final class SharedPeriod {
  private static final Phrases<String> ALL = OfferWords.phrases("all amounts");

  private static final int REACH = 3;

  private SharedPeriod() {}

  static Sentence applied(Sentence text) {
    int title = OfferWords.PERIODS.skip(text, 0);
    if (title > 0 && text.is(title, ":")) {
      return spread(text, text.size(), text.tokens().subList(0, title));
    }
    for (int i = 1; i < text.size(); i++) {
      int from = ALL.skip(text, i);
      Optional<Phrases.Hit<PayPeriod>> period = OfferWords.PERIODS.at(text, from);
      if (from > i && period.isPresent()) {
        return spread(text, i, text.tokens().subList(from, period.get().end()));
      }
    }
    return text;
  }

  /** The text up to that place, with the period behind each amount that has none. */
  private static Sentence spread(Sentence text, int end, List<Token> period) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < end) {
      Optional<Mark> money = MoneyMark.at(text, at);
      int next = money.map(Mark::end).orElse(at + 1);
      tokens.addAll(text.tokens().subList(at, next));
      boolean open =
          money.map(found -> ((PayAmount) found).period().isEmpty()).orElse(isPart(text, at));
      if (open) {
        tokens.addAll(period);
      }
      at = next;
    }
    tokens.addAll(text.tokens().subList(end, text.size()));
    return new Sentence(text.text(), List.copyOf(tokens));
  }

  /** "meal 200": a number too small to be money without its name. */
  private static boolean isPart(Sentence text, int at) {
    return text.isNumber(at)
        && IntStream.range(at - REACH, at)
            .anyMatch(i ->
                OfferWords.CUES
                    .at(text, i)
                    .filter(name -> name.end() == at && name.meaning() == PayCue.ALLOWANCE)
                    .isPresent());
  }
}
