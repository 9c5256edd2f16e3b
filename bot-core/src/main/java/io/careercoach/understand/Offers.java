package io.careercoach.understand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads job offers: what each of them pays a year, and what else it gives. */
public final class Offers {

  public OfferReading read(String text) {
    Sentence whole = SharedPeriod.applied(Corrections.applied(PayText.of(text)));
    List<OfferPiece> pieces = OfferPieces.of(whole);
    List<Offer> offers = new ArrayList<>();
    for (OfferPiece piece : pieces) {
      new OfferSheet(piece, offers).read().ifPresent(offers::add);
    }
    return OfferReading.of(withCurrencies(offers, whole));
  }

  /** An offer without a currency has that of the others. */
  private static List<Offer> withCurrencies(List<Offer> offers, Sentence text) {
    if (offers.stream().allMatch(o -> o.currency().isPresent())) {
      return offers;
    }
    Optional<String> said =
        offers.stream()
            .flatMap(o -> o.currency().stream())
            .findFirst()
            .or(() -> MoneyMark.anyCurrency(text));
    return offers.stream()
        .map(o -> o.currency().isPresent() || said.isEmpty() ? o : withCurrency(o, said))
        .toList();
  }

  private static Offer withCurrency(Offer o, Optional<String> currency) {
    Set<Assumption> assumed = new HashSet<>(o.assumed());
    assumed.add(Assumption.CURRENCY);
    return new Offer(
        o.label(),
        currency,
        o.base(),
        o.bonus(),
        o.signing(),
        o.retirement(),
        o.equity(),
        o.allowance(),
        o.leave(),
        o.remoteDays(),
        o.hoursAWeek(),
        Set.copyOf(assumed));
  }
}
