package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** Which part of the pay a number of an offer adds to, also where its word is not known. */
final class PartOfPay {

  /** "3,350 (100 %)" and "65 % of grade 13" are no extra. */
  private static final BigDecimal MOST_EXTRA = new BigDecimal(50);

  /** More than that without a name is the pay, told once more in other words. */
  private static final BigDecimal LARGEST_PART = new BigDecimal("0.5");

  private static final BigDecimal MOST_MONTHS = new BigDecimal(4);

  private final OfferFacts facts;
  private final BasePay pay;
  private final boolean targetSaid;

  PartOfPay(OfferFacts facts, BasePay pay) {
    this.facts = facts;
    this.pay = pay;
    this.targetSaid =
        facts.bound().stream().anyMatch(b -> b.quantity() instanceof PayShare p && p.target());
  }

  Optional<PayCue> of(Bound b) {
    if (b.included() || isBesidesTarget(b)) {
      return Optional.empty();
    }
    boolean small = b.is(PayCue.BASE) && isMuchLess(b);
    if (b.cue().isPresent() && !b.is(PayCue.COUNTED) && !small) {
      return b.cue().filter(cue -> isPart(cue, b));
    }
    return switch (b.quantity()) {
      case PayShare share when b.cue().isEmpty() && share.value().compareTo(MOST_EXTRA) < 0 ->
          Optional.of(PayCue.BONUS);
      case TimeCount time when b.cue().isEmpty() && isSalaries(b, time) ->
          Optional.of(PayCue.BONUS);
      case PayAmount money when money != pay.said() && (small || b.isUnnamedMoney()) ->
          unnamed(b, money);
      default -> Optional.empty();
    };
  }

  /** "75 a week for waiting" beside a pay of 1,600. */
  private boolean isMuchLess(Bound b) {
    return b.quantity() instanceof PayAmount money
        && PaySize.isMuchLess(money.every(b.item().period(money)), pay.said());
  }

  private boolean isPart(PayCue cue, Bound b) {
    boolean inTotal = pay.total() && b.quantity() instanceof PayAmount && !b.item().isAdded();
    return !inTotal && isPartBeside(cue, b);
  }

  private static boolean isPartBeside(PayCue cue, Bound b) {
    return switch (cue) {
      case BONUS, OTE, SIGNING -> true;
      case RETIREMENT, ALLOWANCE -> !b.item().says(PayCue.NOT_EMPLOYER);
      default -> false;
    };
  }

  /** "wifi 30 a month", "+ 5k": money is for something, also where nothing known says what. */
  private Optional<PayCue> unnamed(Bound b, PayAmount money) {
    boolean regular =
        money.period().filter(p -> p != PayPeriod.YEAR && p != PayPeriod.HOUR).isPresent();
    if (regular) {
      return Optional.of(PayCue.ALLOWANCE);
    }
    boolean opened = b.item().opener().equals("and") || b.item().opener().equals("with");
    boolean hourly = money.period().filter(PayPeriod.HOUR::equals).isPresent();
    boolean small = money.value().compareTo(pay.annual().multiply(LARGEST_PART)) < 0;
    boolean scaled = OfferWords.SCALES.containsKey(facts.text().word(money.end() - 1));
    boolean told = money.currency().isPresent() || opened || scaled;
    boolean extra = b.item().isAdded() || told && !hourly && small;
    boolean inside = pay.total() && !b.item().isAdded();
    return extra && !inside && !b.item().isLater() ? Optional.of(PayCue.BONUS) : Optional.empty();
  }

  /** "+ 1 month base", "THR of one month": more months are a length. */
  private boolean isSalaries(Bound b, TimeCount time) {
    boolean of = facts.text().is(time.from() - 1, "of");
    return time.unit() == PayPeriod.MONTH
        && time.value().compareTo(MOST_MONTHS) <= 0
        && (of || b.item().isAdded() && b.item().says(PayCue.BASE));
  }

  /** "0 to 20 % (12 % at target)": what is paid at target is meant. */
  private boolean isBesidesTarget(Bound b) {
    return targetSaid
        && b.quantity() instanceof PayShare percent
        && !percent.target()
        && (percent.most() || b.item().says(PayCue.UP_TO))
        && (b.is(PayCue.BONUS) || b.cue().isEmpty());
  }
}
