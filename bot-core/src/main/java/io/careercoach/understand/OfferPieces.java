package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a text into the words about each of its offers. */
final class OfferPieces {

  private static final Phrases<String> RESTATED = OfferWords.phrases("restated");

  private static final int REACH = 4;
  private static final int MOST = 6;

  private OfferPieces() {}

  static List<OfferPiece> of(Sentence text) {
    List<Mark> marks = Marks.of(text);
    List<Mark> pays = pays(text, marks);
    if (pays.isEmpty()) {
      return List.of();
    }
    List<OfferPiece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < pays.size() && pieces.size() < MOST - 1; i++) {
      Boundary boundary = Boundary.between(text, pays.get(i - 1).end(), pays.get(i).from());
      pieces.add(OfferPiece.of(text, marks, from, boundary.end()));
      from = boundary.start();
    }
    pieces.add(OfferPiece.of(text, marks, from, text.size()));
    return pieces.size() > 1
        ? SharedWords.behind(text, from, ReturnedWords.applied(text, pieces))
        : SharedWords.before(text, marks, pays.getFirst().end()).orElse(pieces);
  }

  /** The amounts that are each the pay of an offer. */
  private static List<Mark> pays(Sentence text, List<Mark> marks) {
    List<PayItem> items = PayItem.of(marks);
    List<Mark> each = new ArrayList<>();
    for (Bound next : withoutSums(text, Bound.of(text, items))) {
      PayAmount money = (PayAmount) next.quantity();
      if (each.isEmpty()) {
        each.add(money);
        continue;
      }
      PayAmount last = (PayAmount) each.getLast();
      boolean told = Boundary.between(text, last.end(), money.from()).isTold();
      boolean later = !told && next.item().isLater();
      if (!later && PaySize.isOther(last, next, told) && !isRestated(text, last, money)) {
        if (!told && PaySize.isMuchLess(last, money)) {
          each.removeLast(); // "300 a month on top of a salary of 40k"
        }
        each.add(money);
      }
    }
    samePay(items).filter(said -> isBehind(said, each)).ifPresent(each::add);
    return each;
  }

  /** "$24 an hour, that's about 50k a year" is said of one pay. */
  private static boolean isRestated(Sentence text, PayAmount pay, PayAmount next) {
    int from = Math.max(pay.end(), next.from() - REACH);
    return PaySize.isSame(pay, next) && RESTATED.isIn(text.part(from, next.from()));
  }

  /** The amounts that may be pay, without a total of which the pay is told, too. */
  private static List<Bound> withoutSums(Sentence text, List<Bound> bound) {
    List<Bound> pays = new ArrayList<>();
    for (Bound b : bound) {
      if (b.isPay() || b.isTotal()) {
        boolean part = !pays.isEmpty() && isSumOf(text, pays.getLast(), b);
        if (part) {
          continue;
        }
        if (!pays.isEmpty() && isSumOf(text, b, pays.getLast())) {
          pays.removeLast();
        }
        pays.add(b);
      }
    }
    return pays;
  }

  private static boolean isSumOf(Sentence text, Bound pay, Bound total) {
    PayAmount part = (PayAmount) pay.quantity();
    PayAmount whole = (PayAmount) total.quantity();
    boolean inside =
        total.isTotal()
            && pay.isPay()
            && !PaySize.isMuchLess(part, whole)
            && PaySize.aYear(part).compareTo(PaySize.aYear(whole)) <= 0;
    int from = Math.min(part.end(), whole.end());
    return inside && !Boundary.between(text, from, Math.max(part.from(), whole.from())).isTold();
  }

  private static Optional<Mark> samePay(List<PayItem> items) {
    return items.stream()
        .filter(item -> item.says(PayCue.SAME_PAY))
        .flatMap(item -> item.marks().stream())
        .filter(mark -> mark instanceof PayName said && said.cue() == PayCue.SAME_PAY)
        .findFirst();
  }

  private static boolean isBehind(Mark mark, List<Mark> pays) {
    return !pays.isEmpty() && mark.from() > pays.getLast().end();
  }
}
