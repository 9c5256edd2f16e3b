package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of a grant that becomes one's own in a year: "options of 60k over three years". */
final class Vesting {

  private static final Phrases<String> OF_A_SHARE = OfferWords.phrases("of a share");
  private static final BigDecimal USUAL = new BigDecimal(4);
  private static final BigDecimal MONTHS = new BigDecimal(12);

  private final Map<PayItem, Optional<BigDecimal>> years = new IdentityHashMap<>();

  private Vesting() {}

  static BigDecimal aYear(OfferFacts facts, Set<Assumption> assumed) {
    return new Vesting().sum(facts, assumed);
  }

  private BigDecimal sum(OfferFacts facts, Set<Assumption> assumed) {
    if (!facts.says(PayCue.EQUITY)) {
      return BigDecimal.ZERO;
    }
    List<Bound> grants =
        facts.named(PayCue.EQUITY).stream().filter(b -> b.quantity() instanceof PayAmount).toList();
    List<Bound> unnamed =
        facts.bound().stream()
            .filter(b -> b.quantity() instanceof PayAmount && b.cue().isEmpty() && !b.included())
            .filter(b -> years(b.item()).isPresent() && b.item().says(PayCue.EQUITY))
            .toList();
    Optional<BigDecimal> elsewhere = yearsElsewhere(facts);
    boolean priced = facts.bound().stream().anyMatch(b -> isPrice(facts.text(), b));
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal units = BigDecimal.ONE;
    for (Bound grant : grants.isEmpty() ? unnamed : grants) {
      if (priced && isNumberOfShares(facts.text(), grant)) {
        units = ((PayAmount) grant.quantity()).value();
      } else {
        BigDecimal each = isPrice(facts.text(), grant) ? units : BigDecimal.ONE;
        sum = sum.add(share(grant, elsewhere, assumed).multiply(each));
      }
    }
    return sum;
  }

  private static boolean isPrice(Sentence text, Bound b) {
    return b.quantity() instanceof PayAmount
        && OF_A_SHARE.skip(text, b.quantity().end()) > b.quantity().end();
  }

  /** "2,000 RSUs at $30 each". */
  private static boolean isNumberOfShares(Sentence text, Bound grant) {
    PayAmount money = (PayAmount) grant.quantity();
    return money.currency().isEmpty()
        && PayDigits.isDigits(text.word(money.end() - 1).replace(",", ""))
        && OfferWords.CUES
            .at(text, money.end())
            .filter(name -> name.meaning() == PayCue.EQUITY)
            .isPresent();
  }

  private BigDecimal share(Bound grant, Optional<BigDecimal> elsewhere, Set<Assumption> assumed) {
    PayAmount money = (PayAmount) grant.quantity();
    Optional<BigDecimal> years = years(grant.item()).or(() -> elsewhere);
    Optional<PayPeriod> period = grant.item().period(money);
    if (years.isEmpty() && period.isPresent()) {
      return money.value().multiply(period.get().aYear());
    }
    if (years.isEmpty()) {
      assumed.add(Assumption.VESTING);
    }
    return money.value().divide(years.orElse(USUAL), 2, RoundingMode.HALF_UP);
  }

  /** Looked for once in an item, however many grants it holds. */
  private Optional<BigDecimal> years(PayItem item) {
    return years.computeIfAbsent(
        item, unread -> item.marks().stream().flatMap(mark -> years(mark).stream()).findFirst());
  }

  /** "…, vesting over 4 years" may follow in an item of its own. */
  private static Optional<BigDecimal> yearsElsewhere(OfferFacts facts) {
    return facts.bound().stream()
        .filter(b -> !b.isIgnored())
        .flatMap(b -> years(b.quantity()).stream())
        .findFirst();
  }

  private static Optional<BigDecimal> years(Mark mark) {
    if (!(mark instanceof TimeCount time) || time.value().signum() <= 0) {
      return Optional.empty();
    }
    return switch (time.unit()) {
      case YEAR -> Optional.of(time.value());
      case MONTH ->
          time.value().compareTo(MONTHS) >= 0
              ? Optional.of(time.value().divide(MONTHS, 4, RoundingMode.HALF_UP))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
