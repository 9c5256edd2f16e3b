package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads on how many days a week one works from elsewhere: "office twice a week" leaves three. */
final class Presence {

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
    return facts
        .named(cue)
        .flatMap(b ->
            switch (b.quantity()) {
              case TimeCount time ->
                  time.unit() == PayPeriod.DAY ? Stream.of(time.value()) : Stream.empty();
              case PayShare share ->
                  Stream.of(share.value().divide(DAY_SHARE, 2, RoundingMode.HALF_UP));
              default -> Stream.<BigDecimal>empty();
            })
        .filter(days -> days.compareTo(WEEK) <= 0)
        .findFirst();
  }

  /** "home office on Fridays". */
  private static Optional<BigDecimal> singleDays(OfferFacts facts) {
    return facts.items().stream()
        .filter(item -> item.says(PayCue.SINGLE_DAY))
        .filter(item -> item.says(PayCue.REMOTE) != item.says(PayCue.OFFICE))
        .map(item -> {
          long days =
              item.marks().stream()
                  .filter(m -> m instanceof PayName said && said.cue() == PayCue.SINGLE_DAY)
                  .count();
          BigDecimal said = new BigDecimal(days);
          return item.says(PayCue.REMOTE) ? said : WEEK.subtract(said);
        })
        .findFirst();
  }

  private static Optional<BigDecimal> alone(OfferFacts facts) {
    boolean remote = facts.says(PayCue.REMOTE);
    boolean office = facts.says(PayCue.OFFICE);
    boolean mixed =
        remote == office
            || facts.says(PayCue.VAGUE_REMOTE)
            || facts.text().tokens().stream().anyMatch(token -> token.word().equals("hybrid"));
    return mixed ? Optional.empty() : Optional.of(remote ? WEEK : BigDecimal.ZERO);
  }
}
