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

  static List<Bound> of(Sentence text, List<PayItem> items) {
    List<Bound> bound = new ArrayList<>();
    Optional<PayAmount> pay = Optional.empty();
    boolean going = false;
    for (PayItem item : items) {
      Map<Mark, PayName> names = Naming.of(text, item);
      boolean part = going && item.opener().equals("and");
      for (Mark mark : item.marks()) {
        part |= mark instanceof PayName said && said.cue() == PayCue.INCLUDING && pay.isPresent();
        if (!part && mark instanceof PayAmount money && isPay(pay, money, item)) {
          Optional<PayCue> base = cue(names, mark).filter(PayCue.BASE::equals);
          boolean inside = item.says(PayCue.INCLUDED) || item.says(PayCue.INCLUDING);
          bound.add(new Bound(mark, inside ? base : cue(names, mark), item, false));
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
