package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a text into the words about each of its offers. */
final class OfferPieces {

  private static final int MOST = 6;
  private static final BigDecimal LEAST_PART = new BigDecimal("0.3");
  private static final Phrases<String> BOTH = OfferWords.phrases("both");

  private OfferPieces() {}

  static List<OfferPiece> of(Sentence text) {
    List<Mark> pays = pays(text);
    if (pays.isEmpty()) {
      return List.of();
    }
    List<OfferPiece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < pays.size() && pieces.size() < MOST - 1; i++) {
      Boundary boundary = Boundary.between(text, pays.get(i - 1).end(), pays.get(i).from());
      pieces.add(piece(text, from, boundary.end()));
      from = boundary.start();
    }
    pieces.add(piece(text, from, text.size()));
    return pieces.size() > 1 ? shared(pieces) : pieces;
  }

  private static OfferPiece piece(Sentence text, int from, int end) {
    Sentence part = text.part(from, end);
    return new OfferPiece(OfferLabel.of(part), part);
  }

  /** The amounts that are each the pay of an offer. */
  private static List<Mark> pays(Sentence text) {
    List<PayItem> items = PayItem.of(Marks.of(text));
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
      if (last.isEmpty() || isOther(last.get(), money, pay.item())) {
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

  private static boolean isOther(PayAmount before, PayAmount next, PayItem item) {
    boolean foreign =
        before.currency().isPresent()
            && next.currency().isPresent()
            && !before.currency().equals(next.currency());
    BigDecimal first = PaySize.aYear(before);
    BigDecimal second = PaySize.aYear(next);
    boolean small =
        second.compareTo(first.multiply(LEAST_PART)) < 0
            || (item.isAdded() && second.compareTo(first) < 0);
    return foreign || !small;
  }

  /** "…, both with 25 days" is said of each. */
  private static List<OfferPiece> shared(List<OfferPiece> pieces) {
    Sentence last = pieces.getLast().text();
    int at = BOTH.find(last);
    if (at < 1) {
      return pieces;
    }
    Sentence both = last.part(at, last.size());
    List<OfferPiece> all = new ArrayList<>();
    for (OfferPiece piece : pieces) {
      boolean own = piece == pieces.getLast();
      all.add(own ? piece : piece.with(both));
    }
    return all;
  }
}
