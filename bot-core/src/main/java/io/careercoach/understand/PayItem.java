package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing of an offer, with what is understood in it: "plus job ticket of 58 € a month".
 *
 * @param opener the sign or word that it begins with, or an empty word
 */
record PayItem(String opener, List<Mark> marks) {

  static List<PayItem> of(List<Mark> marks) {
    List<PayItem> items = new ArrayList<>();
    String opener = "";
    List<Mark> open = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof CutSign cut) {
        items.add(new PayItem(opener, List.copyOf(open)));
        opener = open.isEmpty() && isPlus(opener) ? opener : cut.sign();
        open = new ArrayList<>();
      } else {
        open.add(mark);
      }
    }
    items.add(new PayItem(opener, List.copyOf(open)));
    items.removeIf(item -> item.marks().isEmpty());
    return merged(items);
  }

  /** "bonus (10%)" and "10% (bonus)" are one thing. */
  private static List<PayItem> merged(List<PayItem> items) {
    List<PayItem> merged = new ArrayList<>();
    for (PayItem item : items) {
      boolean joins =
          !merged.isEmpty()
              && item.opener().equals("(")
              && merged.getLast().isNamed() != item.isNamed()
              && merged.getLast().isCounted() != item.isCounted()
              && merged.getLast().isNamed() != merged.getLast().isCounted();
      if (joins) {
        PayItem before = merged.removeLast();
        List<Mark> both = new ArrayList<>(before.marks());
        both.addAll(item.marks());
        merged.add(new PayItem(before.opener(), List.copyOf(both)));
      } else {
        merged.add(item);
      }
    }
    return List.copyOf(merged);
  }

  private static boolean isPlus(String opener) {
    return OfferWords.PLUS.contains(opener) && !opener.equals("and") && !opener.equals("with");
  }

  boolean isAdded() {
    return isPlus(opener) || says(PayCue.ADDED);
  }

  boolean says(PayCue cue) {
    return marks.stream().anyMatch(mark -> mark instanceof PayName said && said.cue() == cue);
  }

  boolean isNamed() {
    return marks.stream()
        .anyMatch(mark ->
            mark instanceof PayName said && (said.cue().namesMoney() || said.cue() == PayCue.PTO));
  }

  boolean isCounted() {
    return marks.stream().anyMatch(PayItem::isQuantity);
  }

  static boolean isQuantity(Mark mark) {
    return mark instanceof PayAmount || mark instanceof PayShare || mark instanceof TimeCount;
  }
}
