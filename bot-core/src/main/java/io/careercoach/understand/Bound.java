package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number of an offer with the name that belongs to it, and the item both stand in.
 *
 * @param included whether it is a part of an amount said before
 */
record Bound(Mark quantity, Optional<PayCue> cue, PayItem item, boolean included) {

  private static final BigDecimal NEAR_LARGEST = new BigDecimal("0.5");

  /** What may be the pay where none is said: a stipend, a target, a rent that is none. */
  private static final Set<PayCue> INSTEAD =
      EnumSet.of(PayCue.IGNORED, PayCue.COUNTED, PayCue.ALLOWANCE, PayCue.OTE, PayCue.BONUS);

  /** Where no pay is said in plain words, the largest amount is it, whatever stands beside it. */
  static List<Bound> of(Sentence text, List<PayItem> items) {
    List<Bound> read = read(text, items);
    BigDecimal largest = BigDecimal.ZERO;
    for (Bound b : read) {
      if (b.isPay() || b.is(PayCue.TOTAL)) {
        return read;
      }
      largest = b.mayBePay() ? largest.max(b.aYear()) : largest;
    }
    BigDecimal least = largest.multiply(NEAR_LARGEST);
    return read.stream().map(b -> b.asPay(least)).toList();
  }

  private boolean mayBePay() {
    return quantity instanceof PayAmount money
        && PaySize.isLivelihood(money)
        && cue.filter(INSTEAD::contains).isPresent();
  }

  private BigDecimal aYear() {
    return PaySize.aYear((PayAmount) quantity);
  }

  private Bound asPay(BigDecimal least) {
    boolean pay = mayBePay() && aYear().compareTo(least) >= 0;
    return pay ? new Bound(quantity, Optional.empty(), item, false) : this;
  }

  private static List<Bound> read(Sentence text, List<PayItem> items) {
    List<Bound> bound = new ArrayList<>();
    Optional<PayAmount> pay = Optional.empty();
    boolean going = false;
    for (PayItem item : items) {
      Map<Mark, PayName> names = Naming.of(text, item);
      boolean part = going && item.opener().equals("and");
      for (Mark mark : item.marks()) {
        part |= mark instanceof PayName said && said.cue() == PayCue.INCLUDING && pay.isPresent();
        boolean inside = isInside(pay, item, cue(names, mark));
        if (!part && !inside && mark instanceof PayAmount money && isPay(pay, money, item)) {
          Optional<PayCue> base = cue(names, mark).filter(PayCue.BASE::equals);
          boolean holds = item.says(PayCue.INCLUDED) || item.says(PayCue.INCLUDING);
          bound.add(new Bound(mark, holds ? base : cue(names, mark), item, false));
          pay = Optional.of(pay.orElse(money));
        } else if (isRead(mark)) {
          boolean included = part || (item.says(PayCue.INCLUDED) && pay.isPresent());
          bound.add(
              new Bound(
                  mark, PensionShare.cue(cue(names, mark), mark, item, items), item, included));
        }
      }
      going = part;
    }
    return List.copyOf(bound);
  }

  /** "a 4k bonus is included in that". */
  private static boolean isInside(Optional<PayAmount> pay, PayItem item, Optional<PayCue> name) {
    return pay.isPresent()
        && item.says(PayCue.INCLUDED)
        && name.filter(said -> said != PayCue.BASE).isPresent();
  }

  private static boolean isPay(Optional<PayAmount> before, PayAmount money, PayItem item) {
    return before.isEmpty()
        || PaySize.isOther(before.get(), new Bound(money, Optional.empty(), item, false), true);
  }

  private static Optional<PayCue> cue(Map<Mark, PayName> names, Mark mark) {
    return Optional.ofNullable(names.get(mark)).map(PayName::cue);
  }

  private static boolean isRead(Mark mark) {
    return PayItem.isQuantity(mark) || mark instanceof EmployerMatch || mark instanceof SalaryCount;
  }

  boolean isIgnored() {
    return is(PayCue.IGNORED) || is(PayCue.COUNTED);
  }

  /** Whether no word says what money is for: "4k", "£150 for travel". */
  boolean isUnnamedMoney() {
    return quantity instanceof PayAmount money
        && (cue.isEmpty() || is(PayCue.COUNTED) && money.currency().isPresent());
  }

  boolean isTotal() {
    return is(PayCue.TOTAL) && quantity instanceof PayAmount;
  }

  boolean is(PayCue name) {
    return cue.filter(name::equals).isPresent();
  }

  /** Whether this is money that may be the pay itself. */
  boolean isPay() {
    return quantity instanceof PayAmount && !included && (cue.isEmpty() || is(PayCue.BASE));
  }
}
