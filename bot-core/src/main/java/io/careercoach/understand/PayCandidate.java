package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount that may be the pay of an offer.
 *
 * @param told whether words that begin another offer stand between it and the one before
 */
record PayCandidate(Bound bound, boolean told) {

  /** All of an offer text, without a total of which the pay is told, too. */
  static List<PayCandidate> of(OfferFacts all) {
    List<PayCandidate> found = new ArrayList<>();
    int from = 0;
    for (Bound b : all.bound()) {
      if (b.isPay() || b.isTotal()) {
        boolean told =
            !found.isEmpty() && Boundary.between(all.text(), from, b.quantity().from()).isTold();
        add(found, new PayCandidate(b, told));
        from = b.quantity().end();
      }
    }
    return found;
  }

  private static void add(List<PayCandidate> found, PayCandidate next) {
    if (found.isEmpty() || next.told()) {
      found.add(next);
      return;
    }
    PayCandidate last = found.getLast();
    if (isSum(last.bound(), next.bound())) {
      found.set(found.size() - 1, new PayCandidate(next.bound(), last.told()));
    } else if (!isSum(next.bound(), last.bound())) {
      found.add(next);
    }
  }

  /** "165k total: 130k base". */
  private static boolean isSum(Bound total, Bound pay) {
    if (!total.isTotal() || !pay.isPay()) {
      return false;
    }
    PayAmount part = (PayAmount) pay.quantity();
    PayAmount whole = (PayAmount) total.quantity();
    return !PaySize.isMuchLess(part, whole)
        && PaySize.aYear(part).compareTo(PaySize.aYear(whole)) <= 0;
  }

  PayAmount money() {
    return (PayAmount) bound.quantity();
  }
}
