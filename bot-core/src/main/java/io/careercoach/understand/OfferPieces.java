package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a text into the words about each of its offers. */
final class OfferPieces {

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
        ? SharedWords.behind(text, from, pieces)
        : SharedWords.before(text, marks, pays.getFirst().end()).orElse(pieces);
  }

  /** The amounts that are each the pay of an offer. */
  private static List<Mark> pays(Sentence text, List<Mark> marks) {
    List<PayItem> items = PayItem.of(marks);
    List<Bound> bound = Bound.of(text, items);
    List<Bound> pays = bound.stream().filter(Bound::isPay).toList();
    if (pays.isEmpty()) {
      pays =
          bound.stream()
              .filter(b -> b.is(PayCue.TOTAL) && b.quantity() instanceof PayAmount)
              .toList();
    }
    List<Mark> each = new ArrayList<>();
    Optional<PayAmount> last = Optional.empty();
    for (Bound pay : pays) {
      PayAmount money = (PayAmount) pay.quantity();
      if (last.isEmpty() || PaySize.isOther(last.get(), money, pay.item().isAdded())) {
        each.add(money);
        last = Optional.of(money);
      }
    }
    items.stream()
        .flatMap(item -> item.marks().stream())
        .filter(mark -> mark instanceof PayName said && said.cue() == PayCue.SAME_PAY)
        .filter(mark -> !each.isEmpty() && mark.from() > each.getLast().end())
        .findFirst()
        .ifPresent(each::add);
    return each;
  }
}
