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
    boolean money = false;
    boolean inside = false;
    for (PayItem item : items) {
      boolean bare = inside && item.opener().equals("and");
      boolean included = item.says(PayCue.INCLUDED) && money;
      inside = included || bare;
      Map<Mark, PayName> names = Naming.of(text, item);
      for (Mark mark : item.marks()) {
        boolean quantity =
            PayItem.isQuantity(mark)
                || mark instanceof EmployerMatch
                || mark instanceof SalaryCount;
        if (quantity) {
          Optional<PayCue> cue = Optional.ofNullable(names.get(mark)).map(PayName::cue);
          boolean behind = included && item.marks().getFirst() != mark || bare;
          bound.add(new Bound(mark, cue, item, behind));
        }
      }
      money = item.marks().stream().anyMatch(PayAmount.class::isInstance);
    }
    return List.copyOf(bound);
  }

  boolean is(PayCue name) {
    return cue.filter(name::equals).isPresent();
  }

  /** Whether this is money that may be the pay itself. */
  boolean isPay() {
    return quantity instanceof PayAmount && !included && (cue.isEmpty() || is(PayCue.BASE));
  }
}
