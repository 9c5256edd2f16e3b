package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/** Reads on how many days a week one works from elsewhere: "office twice a week" leaves three. */
final class Presence {

  private static final Set<String> ONLY_WITH_DAYS = OfferWords.words("only with days");
  private static final BigDecimal WEEK = new BigDecimal(5);
  private static final BigDecimal DAY_SHARE = new BigDecimal(20);

  private Presence() {}

  static Optional<BigDecimal> remoteDays(OfferFacts facts) {
    return count(facts, PayCue.REMOTE)
        .or(() -> count(facts, PayCue.OFFICE).map(WEEK::subtract))
        .or(() -> singleDays(facts))
        .or(() -> facts.says(PayCue.WHOLE_REMOTE) ? Optional.of(WEEK) : Optional.empty())
        .or(() -> facts.says(PayCue.NO_REMOTE) ? Optional.of(BigDecimal.ZERO) : Optional.empty())
        .or(() -> alone(facts));
  }

  private static Optional<BigDecimal> count(OfferFacts facts, PayCue cue) {
    for (Bound b : facts.named(cue)) {
      Optional<BigDecimal> days = days(b.quantity()).filter(number -> number.compareTo(WEEK) <= 0);
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> days(Mark said) {
    return switch (said) {
      case TimeCount time when time.unit() == PayPeriod.DAY -> Optional.of(time.value());
      case PayShare share -> Optional.of(share.value().divide(DAY_SHARE, 2, RoundingMode.HALF_UP));
      default -> Optional.empty();
    };
  }

  /** Whether a place is meant, and not only part of a name: "Toronto office". */
  private static boolean isSaid(OfferFacts facts, PayCue cue) {
    return facts.names(cue).stream()
        .anyMatch(name ->
            !ONLY_WITH_DAYS.contains(facts.text().word(name.from()))
                || name.end() - name.from() > 1);
  }

  /** "home office on Fridays", "office Tuesdays and Thursdays". */
  private static Optional<BigDecimal> singleDays(OfferFacts facts) {
    if (!facts.says(PayCue.SINGLE_DAY)) {
      return Optional.empty();
    }
    for (int i = 0; i < facts.items().size(); i++) {
      PayItem item = facts.items().get(i);
      int days = singleDays(item);
      boolean remote = item.says(PayCue.REMOTE);
      if (days > 0 && remote != item.says(PayCue.OFFICE)) {
        for (int j = i + 1; j < facts.items().size() && isOnlyDays(facts.items().get(j)); j++) {
          days += singleDays(facts.items().get(j));
        }
        for (int j = i - 1; j >= 0 && isOnlyDays(facts.items().get(j)); j--) {
          days += singleDays(facts.items().get(j));
        }
        BigDecimal said = new BigDecimal(days);
        return Optional.of(remote ? said : WEEK.subtract(said)).filter(d -> d.signum() >= 0);
      }
    }
    return Optional.empty();
  }

  private static boolean isOnlyDays(PayItem item) {
    return singleDays(item) == item.marks().size();
  }

  private static int singleDays(PayItem item) {
    int days = 0;
    for (Mark mark : item.marks()) {
      days += mark instanceof PayName said && said.cue() == PayCue.SINGLE_DAY ? 1 : 0;
    }
    return days;
  }

  private static Optional<BigDecimal> alone(OfferFacts facts) {
    if (facts.denies(PayCue.REMOTE)) {
      return Optional.of(BigDecimal.ZERO);
    }
    boolean remote = isSaid(facts, PayCue.REMOTE);
    boolean office = isSaid(facts, PayCue.OFFICE);
    boolean mixed = remote == office || facts.says(PayCue.VAGUE_REMOTE);
    return mixed ? Optional.empty() : Optional.of(remote ? WEEK : BigDecimal.ZERO);
  }
}
