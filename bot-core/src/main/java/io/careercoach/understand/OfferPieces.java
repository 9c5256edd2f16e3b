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
    OfferFacts all = OfferFacts.of(text, marks);
    List<Mark> pays = pays(all);
    if (pays.isEmpty()) {
      return List.of();
    }
    if (pays.size() == 1) {
      return SharedWords.before(text, marks, pays.getFirst().end())
          .orElseGet(() -> List.of(new OfferPiece(OfferLabel.of(text), marks, all)));
    }
    List<OfferPiece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < pays.size() && pieces.size() < MOST - 1; i++) {
      Boundary boundary = Boundary.between(text, pays.get(i - 1).end(), pays.get(i).from());
      pieces.add(OfferPiece.of(text, marks, from, boundary.end()));
      from = boundary.start();
    }
    pieces.add(OfferPiece.of(text, marks, from, text.size()));
    return SharedWords.behind(text, from, ReturnedWords.applied(text, pieces));
  }

  /** The amounts that are each the pay of an offer. */
  private static List<Mark> pays(OfferFacts all) {
    List<Mark> each = new ArrayList<>();
    boolean told = false;
    for (PayCandidate next : PayCandidate.of(all)) {
      told |= next.told();
      if (each.isEmpty()) {
        each.add(next.money());
      } else if (isOther(all.text(), (PayAmount) each.getLast(), next, told)) {
        if (!told && PaySize.isMuchLess((PayAmount) each.getLast(), next.money())) {
          each.removeLast(); // "300 a month on top of a salary of 40k"
        }
        each.add(next.money());
        told = false;
      }
    }
    samePay(all).filter(said -> isBehind(said, each)).ifPresent(each::add);
    return each;
  }

  private static boolean isOther(Sentence text, PayAmount pay, PayCandidate next, boolean told) {
    boolean later = !told && next.bound().item().isLater();
    return !later
        && PaySize.isOther(pay, next.bound(), told)
        && !isRestated(text, pay, next.money());
  }

  /** "$24 an hour, that's about 50k a year" is said of one pay. */
  private static boolean isRestated(Sentence text, PayAmount pay, PayAmount next) {
    int from = Math.max(pay.end(), next.from() - REACH);
    return PaySize.isSame(pay, next) && RESTATED.isIn(text.part(from, next.from()));
  }

  private static Optional<PayName> samePay(OfferFacts all) {
    return all.names(PayCue.SAME_PAY).stream().findFirst();
  }

  private static boolean isBehind(Mark mark, List<Mark> pays) {
    return !pays.isEmpty() && mark.from() > pays.getLast().end();
  }
}
