package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Counts what is told one by one: "signed a hotel, a canteen and one deli" is three. */
final class Listed {

  private static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final int APART = 3;

  private Listed() {}

  /** Nothing where fewer than two are listed, or nobody did anything. */
  static Optional<BigDecimal> in(ReportText text, Target target) {
    if (target.number().isEmpty()) {
      return Optional.empty();
    }
    int count = 0;
    int last = -1;
    boolean done = false;
    for (int i = 0; i < text.size(); i++) {
      String word = text.word(i);
      boolean one = text.values().get(i).filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
      boolean begins = ARTICLES.contains(word) || one;
      boolean joined = text.is(i - 1, ReportText.STOP) || text.is(i - 1, "and");
      if (begins && (count == 0 || (joined && i - last <= APART + 1))) {
        count++;
        last = i;
      }
      done = done || NumberRoles.isDone(word) || target.isDeed(word);
    }
    return done && count > 1 ? Optional.of(new BigDecimal(count)) : Optional.empty();
  }
}
