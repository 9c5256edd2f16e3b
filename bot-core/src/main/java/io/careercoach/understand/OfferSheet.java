package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One offer, put together from the words about it. */
final class OfferSheet {

  private final OfferPiece piece;
  private final OfferFacts facts;
  private final List<Offer> before;

  OfferSheet(OfferPiece piece, List<Offer> before) {
    this.piece = piece;
    this.facts = piece.facts();
    this.before = before;
  }

  /** Nothing where no pay is said. */
  Optional<Offer> read() {
    boolean same = facts.says(PayCue.SAME_PAY) && !before.isEmpty();
    Optional<BasePay> pay = same ? Optional.empty() : BasePay.of(facts);
    return pay.map(this::offer)
        .or(() -> same ? Optional.of(sameAs(before.getLast())) : Optional.empty());
  }

  private Offer sameAs(Offer other) {
    PayAmount none =
        new PayAmount(BigDecimal.ZERO, other.currency(), Optional.empty(), false, -1, -1);
    return offer(
        new BasePay(
            other.base(),
            none,
            PayPeriod.YEAR,
            false,
            BigDecimal.ZERO,
            EnumSet.noneOf(Assumption.class)));
  }

  private Offer offer(BasePay pay) {
    Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);
    assumed.addAll(pay.assumed());
    PayParts parts = new PayParts(facts, pay, assumed);
    return new Offer(
        piece.label(),
        pay.said().currency().or(this::anyCurrency),
        pay.annual(),
        parts.bonus(),
        parts.signing(),
        parts.retirement(),
        Vesting.aYear(facts, assumed),
        parts.allowance(),
        Leaves.of(facts),
        Presence.remoteDays(facts),
        facts.hoursAWeek(),
        Set.copyOf(assumed));
  }

  private Optional<String> anyCurrency() {
    return facts.bound().stream()
        .map(Bound::quantity)
        .filter(PayAmount.class::isInstance)
        .flatMap(q -> ((PayAmount) q).currency().stream())
        .findFirst();
  }
}
