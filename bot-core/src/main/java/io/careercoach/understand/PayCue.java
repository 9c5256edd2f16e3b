package io.careercoach.understand;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word says that a number beside it is; where two fit, the first one counts. */
enum PayCue {
  /** What is no part of an offer: a training budget, a raise, the size of the team. */
  IGNORED,
  /** People, years, miles: an amount of money beside it is money all the same. */
  COUNTED,
  WHOLE_REMOTE,
  NO_REMOTE,
  VAGUE_REMOTE,
  UNLIMITED,
  UP_TO,
  INCLUDING,
  INCLUDED,
  ADDED,
  NOT_EMPLOYER,
  EMPLOYER,
  SAME_PAY,
  SIGNING,
  EQUITY,
  RETIREMENT,
  OTE,
  BONUS,
  ALLOWANCE,
  TOTAL,
  PTO,
  REMOTE,
  OFFICE,
  SINGLE_DAY,
  /** Pay that is only promised for a later time. */
  LATER,
  BASE;

  private static final Set<PayCue> MONEY =
      EnumSet.of(
          IGNORED, COUNTED, LATER, SIGNING, EQUITY, RETIREMENT, OTE, BONUS, ALLOWANCE, TOTAL, BASE);

  /** The section of {@code config/understand/offers.txt} that lists its words. */
  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether this says what an amount of money is for. */
  boolean namesMoney() {
    return MONEY.contains(this);
  }

  /** Whether this may be the name of an amount; nobody lives on "12,000 users". */
  boolean names(PayAmount money) {
    boolean wage = money.currency().isPresent() && PaySize.isLivelihood(money);
    return namesMoney() && !(this == COUNTED && wage);
  }

  boolean namesShare() {
    return this == REMOTE || this == OFFICE || (namesMoney() && this != BASE && this != TOTAL);
  }

  boolean namesTime(PayPeriod unit) {
    return switch (this) {
      case PTO, REMOTE, OFFICE -> true;
      case IGNORED, COUNTED -> unit != PayPeriod.HOUR;
      case BONUS, SIGNING -> unit == PayPeriod.MONTH;
      case EQUITY -> unit == PayPeriod.YEAR || unit == PayPeriod.MONTH;
      default -> false;
    };
  }
}
