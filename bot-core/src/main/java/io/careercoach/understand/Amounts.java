package io.careercoach.understand;

import io.careercoach.understand.ProgressReading.Amount;
import io.careercoach.understand.ProgressReading.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Adds up what the numbers of a report say: the whole so far before what is left, then the rest.
 */
final class Amounts {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final ReportText text;
  private final Target target;
  private final NumberRoles roles;

  private Optional<BigDecimal> total = Optional.empty();
  private Optional<BigDecimal> left = Optional.empty();
  private Optional<BigDecimal> share = Optional.empty();
  private Optional<BigDecimal> added = Optional.empty();
  private Optional<BigDecimal> taken = Optional.empty();

  private Amounts(ReportText text, Target target) {
    this.text = text;
    this.target = target;
    this.roles = new NumberRoles(text, target);
  }

  static Optional<Amount> of(ReportText text, Target target) {
    Amounts amounts = new Amounts(text, target);
    int at = 0;
    while (at < text.size()) {
      at = amounts.step(at);
    }
    return amounts.sum();
  }

  private int step(int at) {
    Optional<BigDecimal> value = text.values().get(at);
    if (value.isEmpty() || text.is(at, ReportText.PRICE)) {
      return at + 1;
    }
    if (text.is(at, ReportText.NUMBER)) {
      int whole = whole(at + 1);
      if (whole > at) {
        if (roles.said(at).isPresent()) {
          take(roles.at(at), value.get(), at);
        } else {
          part(value.get(), whole);
        }
        return whole + 1;
      }
    }
    if (isNextTwo(at)) {
      total = number(at + 2);
      return at + 3;
    }
    take(roles.at(at), value.get(), at);
    return at + 1;
  }

  /** "Ten and eleven", where nine were there. */
  private boolean isNextTwo(int at) {
    BigDecimal next = target.current().add(BigDecimal.ONE);
    boolean two = text.is(at + 1, "and") && text.is(at + 2, ReportText.NUMBER);
    return two
        && next.compareTo(BigDecimal.ONE) > 0
        && number(at).filter(n -> n.compareTo(next) == 0).isPresent()
        && number(at + 2).filter(n -> n.compareTo(next.add(BigDecimal.ONE)) == 0).isPresent();
  }

  /** The place of the whole in "3 of the 5", or -1. */
  private int whole(int at) {
    int of = text.is(at, "out") ? at + 1 : at;
    if (!text.is(of, "of") && !text.is(of, "from")) {
      return -1;
    }
    int next = of + 1;
    while (text.is(next, "the") || text.is(next, "my") || text.is(next, "all")) {
      next++;
    }
    boolean number = text.is(next, ReportText.NUMBER);
    boolean from = text.is(of, "from") && !target.isNumber(number(next));
    return number && !from ? next : -1;
  }

  private Optional<BigDecimal> number(int at) {
    return at < text.size() ? text.values().get(at) : Optional.empty();
  }

  /** "3 of 5": the whole has to be the goal's own, or that of a goal without a number. */
  private void part(BigDecimal value, int whole) {
    BigDecimal all = number(whole).orElse(BigDecimal.ZERO);
    boolean own = target.isNumber(number(whole)) || text.is(whole + 1, ReportText.UNIT);
    if (own || target.isUnknown()) {
      total = Optional.of(value);
    } else if (target.number().isEmpty() && all.signum() > 0) {
      share = Optional.of(value.multiply(HUNDRED).divide(all, 0, RoundingMode.HALF_UP));
    }
  }

  private void take(Role role, BigDecimal value, int at) {
    if (role == Role.OTHER) {
      return;
    }
    if (text.is(at, ReportText.SHARE)) {
      if (target.isPercent()) {
        total = Optional.of(value);
      } else {
        share = share.or(() -> Optional.of(value));
      }
      return;
    }
    boolean all = target.isNumber(Optional.of(value)) && target.current().signum() > 0;
    switch (role == Role.ADDED && all ? Role.TOTAL : role) {
      case TOTAL -> total = total.filter(t -> t.compareTo(value) > 0).or(() -> Optional.of(value));
      case LEFT -> left = Optional.of(value);
      case TAKEN -> taken = taken.filter(t -> t.compareTo(value) > 0).or(() -> Optional.of(value));
      case ADDED -> added = Optional.of(added.orElse(BigDecimal.ZERO).add(value));
      case OTHER -> {}
    }
  }

  private Optional<Amount> sum() {
    if (total.isPresent()) {
      return amount(total, Mode.TOTAL);
    }
    if (left.isPresent()) {
      return amount(left, Mode.REMAINING);
    }
    if (taken.isPresent()) {
      return amount(Optional.of(added.orElse(BigDecimal.ZERO).subtract(taken.get())), Mode.DELTA);
    }
    added = added.or(() -> share.isPresent() ? Optional.empty() : Listed.in(text, target));
    if (added.isPresent()) {
      boolean whole = roles.isWhole(added.get());
      return amount(added, whole ? Mode.TOTAL : Mode.DELTA);
    }
    return amount(share, Mode.PERCENT);
  }

  private static Optional<Amount> amount(Optional<BigDecimal> value, Mode mode) {
    return value.map(number -> new Amount(number, mode));
  }
}
