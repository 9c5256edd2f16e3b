package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads a number of days that are called by their use: "30 vacation days", "2 office days". */
final class NamedDays {
  private static final BigDecimal MOST = new BigDecimal(60);
  private static final Set<String> JOINS = Set.of(":", "=", "of", "-");
  private static final Phrases<String> CUTS = OfferWords.phrases("cuts");
  private static final Phrases<String> FILLERS = OfferWords.phrases("before named days");

  private NamedDays() {}

  static Optional<Mark> at(Sentence text, int from) {
    return before(text, from).or(() -> behind(text, from));
  }

  /** "PTO: 15". */
  private static Optional<Mark> behind(Sentence text, int from) {
    boolean named =
        OfferWords.CUES
            .at(text, text.isAny(from - 1, JOINS) ? from - 2 : from - 1)
            .filter(hit -> names(hit.meaning()))
            .isPresent();
    return PayNumber.at(text, from)
        .filter(n -> named && !n.scaled() && n.value().compareTo(MOST) <= 0)
        .filter(n -> n.end() == text.size() || CUTS.skip(text, n.end()) > n.end())
        .map(n -> new TimeCount(n.value(), PayPeriod.DAY, false, from, n.end()));
  }

  private static Optional<Mark> before(Sentence text, int from) {
    return PayNumber.rangeAt(text, from)
        .filter(n -> !n.scaled() && n.value().compareTo(MOST) <= 0)
        .filter(n -> Currencies.NAMES.at(text, n.end()).isEmpty())
        .flatMap(n -> named(text, from, n));
  }

  private static Optional<Mark> named(Sentence text, int from, PayNumber number) {
    int at = FILLERS.skip(text, number.end());
    return OfferWords.CUES
        .at(text, at)
        .filter(hit -> names(hit.meaning()))
        .map(hit -> {
          boolean weeks =
              text.word(hit.end()).startsWith("week")
                  || text.word(hit.end() - 1).startsWith("week");
          PayPeriod unit = weeks ? PayPeriod.WEEK : PayPeriod.DAY;
          return new TimeCount(number.value(), unit, false, from, at);
        });
  }

  private static boolean names(PayCue cue) {
    return switch (cue) {
      case PTO, REMOTE, OFFICE -> true;
      default -> false;
    };
  }
}
