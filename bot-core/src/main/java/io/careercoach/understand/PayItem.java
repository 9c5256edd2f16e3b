package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing of an offer, with what is understood in it: "plus job ticket of 58 € a month".
 *
 * @param opener the sign or word that it begins with, or an empty word
 */
record PayItem(String opener, List<Mark> marks, Set<PayCue> cues, Map<Mark, PayPeriod> periods) {

  private static final Set<String> AFTERWARDS = OfferWords.words("afterwards");

  PayItem(String opener, List<Mark> marks) {
    this(opener, marks, cues(marks), periods(marks));
  }

  private static Set<PayCue> cues(List<Mark> marks) {
    Set<PayCue> cues = EnumSet.noneOf(PayCue.class);
    for (Mark mark : marks) {
      if (mark instanceof PayName said) {
        cues.add(said.cue());
      }
    }
    return cues;
  }

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
              && (item.opener().equals("(") || OfferWords.JOINED_ITEMS.contains(item.opener()))
              && isOneThing(merged.getLast(), item);
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

  private static boolean isOneThing(PayItem first, PayItem next) {
    boolean names = first.isNamed() && !first.isCounted();
    boolean counts = first.isCounted() && !first.isNamed();
    boolean bare = !next.isNamed() || OfferWords.JOINED_ITEMS.contains(next.opener());
    return (names && next.isCounted() && bare) || (counts && next.isNamed() && !next.isCounted());
  }

  private static boolean isPlus(String opener) {
    return OfferWords.PLUS.contains(opener) && !opener.equals("and") && !opener.equals("with");
  }

  boolean isAdded() {
    return isPlus(opener) || says(PayCue.ADDED);
  }

  /** "2.100 € for half a year, then 2.400 €" promises more for later. */
  boolean isLater() {
    return AFTERWARDS.contains(opener);
  }

  boolean says(PayCue cue) {
    return cues.contains(cue);
  }

  /** Whether a share is the one that the employee pays. */
  boolean isEmployees(Mark share) {
    return marks.stream()
        .filter(mark -> mark instanceof PayName said && said.cue() == PayCue.NOT_EMPLOYER)
        .anyMatch(mark ->
            marks.stream()
                .filter(PayShare.class::isInstance)
                .min(Comparator.comparingInt(other -> Math.abs(other.from() - mark.from())))
                .filter(share::equals)
                .isPresent());
  }

  /** The period of an amount, which may stand apart: "monthly salary: 3000". */
  Optional<PayPeriod> period(PayAmount money) {
    return money.period().or(() -> Optional.ofNullable(periods.get(money)));
  }

  /** Each amount has the period before it, or else the one behind it, up to the next amount. */
  private static Map<Mark, PayPeriod> periods(List<Mark> marks) {
    Map<Mark, PayPeriod> periods = new IdentityHashMap<>();
    List<PayAmount> last = new ArrayList<>();
    List<PayPeriod> gap = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof PeriodWord word) {
        gap.add(word.period());
      } else if (mark instanceof PayAmount money) {
        closeGap(periods, last, gap);
        if (!gap.isEmpty()) {
          periods.put(money, gap.getLast());
        }
        gap.clear();
        last.add(money);
      }
    }
    closeGap(periods, last, gap);
    return periods;
  }

  private static void closeGap(
      Map<Mark, PayPeriod> periods, List<PayAmount> amounts, List<PayPeriod> gap) {
    if (!amounts.isEmpty() && !gap.isEmpty()) {
      periods.putIfAbsent(amounts.getLast(), gap.getFirst());
    }
  }

  boolean isNamed() {
    for (PayCue cue : cues) {
      if (cue.namesMoney() || cue == PayCue.PTO) {
        return true;
      }
    }
    return false;
  }

  boolean isCounted() {
    for (Mark mark : marks) {
      if (isQuantity(mark)) {
        return true;
      }
    }
    return false;
  }

  static boolean isQuantity(Mark mark) {
    return mark instanceof PayAmount || mark instanceof PayShare || mark instanceof TimeCount;
  }
}
