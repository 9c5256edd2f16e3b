package io.careercoach.understand;

import java.util.List;

/** The offers of a sentence in their order, and which one is worth more a year. */
public record OfferReading(List<Offer> offers, Better better) {

  static OfferReading of(List<Offer> offers) {
    return new OfferReading(offers, better(offers));
  }

  private static Better better(List<Offer> offers) {
    long currencies = offers.stream().map(Offer::currency).distinct().count();
    if (offers.size() < 2 || currencies > 1) {
      return new Better.Unknown();
    }
    int best = 0;
    boolean tie = false;
    for (int i = 1; i < offers.size(); i++) {
      int more = offers.get(i).total().compareTo(offers.get(best).total());
      tie = more == 0 || (more < 0 && tie);
      best = more > 0 ? i : best;
    }
    return tie ? new Better.Tie() : new Better.One(best);
  }
}
