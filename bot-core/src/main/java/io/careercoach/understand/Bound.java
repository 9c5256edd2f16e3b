package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number of an offer with the name that belongs to it, and the item both stand in.
 *
 * @param included whether it is a part of an amount said before
 */
record Bound(Mark quantity, Optional<PayCue> cue, PayItem item, boolean included) {

  /** Where no pay is said in plain words, a large amount is it, whatever stands beside it. */
  static List<Bound> of(Sentence text, List<PayItem> items) {
    List<Bound> read = read(text, items);
    boolean paid = read.stream().anyMatch(b -> b.isPay() || b.is(PayCue.TOTAL));
    return paid ? read : read.stream().map(Bound::asPay).toList();
  }

  private Bound asPay() {
    boolean large = quantity instanceof PayAmount money && PaySize.isLivelihood(money);
    return large && is(PayCue.IGNORED) ? new Bound(quantity, Optional.empty(), item, false) : this;
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
    return before.isEmpty() || PaySize.isOther(before.get(), money, item.isAdded());
  }

  private static Optional<PayCue> cue(Map<Mark, PayName> names, Mark mark) {
    return Optional.ofNullable(names.get(mark)).map(PayName::cue);
  }

  private static boolean isRead(Mark mark) {
    return PayItem.isQuantity(mark) || mark instanceof EmployerMatch || mark instanceof SalaryCount;
  }

  boolean is(PayCue name) {
    return cue.filter(name::equals).isPresent();
  }

  /** Whether this is money that may be the pay itself. */
  boolean isPay() {
    return quantity instanceof PayAmount && !included && (cue.isEmpty() || is(PayCue.BASE));
  }
}
