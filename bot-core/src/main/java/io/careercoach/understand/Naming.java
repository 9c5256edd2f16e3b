package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which word of an item says what each of its numbers is: the one before it, or the one behind. */
final class Naming {

  private static final Phrases<String> JOINS = OfferWords.phrases("joined behind");

  private static final Set<String> PAYING = OfferWords.words("paying verbs");
  private static final Set<String> DENIALS = OfferWords.words("denials");

  private final Sentence text;
  private final List<Mark> marks;
  private final List<Integer> quantities;
  private final Map<Mark, PayName> names = new IdentityHashMap<>();
  private final Set<PayName> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private Naming(Sentence text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
    this.quantities = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (PayItem.isQuantity(marks.get(i))) {
        quantities.add(i);
      }
    }
  }

  /** The names by the numbers themselves, not by what equals them. */
  static Map<Mark, PayName> of(Sentence text, PayItem item) {
    if (item.cues().isEmpty()) {
      return Map.of();
    }
    Naming naming = new Naming(text, item.marks());
    naming.bindJoined();
    naming.bindBesides();
    return naming.names;
  }

  /** "bonus of 10%" leaves no doubt. */
  private void bindJoined() {
    for (int i = 0; i < quantities.size(); i++) {
      Mark quantity = marks.get(quantities.get(i));
      int place = i;
      before(i)
          .filter(said -> isJoined(said.end(), quantity.from()) && !isOfOther(said, place))
          .ifPresent(said -> bind(quantity, said));
    }
  }

  /** "165k total: 130k base" has a name behind each number. */
  private boolean isOfOther(PayName said, int place) {
    return place > 0
        && marks.get(quantities.get(place - 1)).end() == said.from()
        && behind(place).filter(name -> name.cue() != PayCue.LATER).isPresent();
  }

  private void bindBesides() {
    boolean nameFirst = !quantities.isEmpty() && before(0).isPresent();
    for (int i = 0; i < quantities.size(); i++) {
      Mark quantity = marks.get(quantities.get(i));
      if (!names.containsKey(quantity)) {
        int place = i;
        boolean later = behind(i).filter(said -> said.cue() == PayCue.LATER).isPresent();
        boolean first = nameFirst && !later && !isTouchedOnlyBehind(i, quantity);
        Optional<PayName> name =
            first ? before(i).or(() -> behind(place)) : behind(i).or(() -> before(place));
        name.ifPresent(said -> bind(quantity, said));
      }
    }
  }

  /** "hardware shop: 100k base" is no hardware: the name that touches the number is nearer. */
  private boolean isTouchedOnlyBehind(int place, Mark quantity) {
    boolean behind = behind(place).filter(said -> said.from() == quantity.end()).isPresent();
    return behind && before(place).filter(said -> said.end() == quantity.from()).isEmpty();
  }

  private void bind(Mark quantity, PayName said) {
    names.put(quantity, said);
    used.add(said);
  }

  private boolean isJoined(int from, int end) {
    int at = from;
    while (at < end) {
      int next = JOINS.skip(text, at);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return from < end || text.is(from - 1, "to"); // "rising to 36k"
  }

  private Optional<PayName> before(int place) {
    int from = place == 0 ? -1 : quantities.get(place - 1);
    return best(between(from, quantities.get(place)), marks.get(quantities.get(place)));
  }

  /** Of two names between two numbers, the second may be that of the second number. */
  private Optional<PayName> behind(int place) {
    boolean last = place + 1 == quantities.size();
    int end = last ? marks.size() : quantities.get(place + 1);
    Mark quantity = marks.get(quantities.get(place));
    List<PayName> gap = between(quantities.get(place), end);
    boolean shared =
        !last && gap.size() > 1 && !names.containsKey(marks.get(end)) && behindIsEmpty(place + 1);
    return best(shared ? gap.subList(0, gap.size() - 1) : gap, quantity);
  }

  private boolean behindIsEmpty(int place) {
    int end = place + 1 == quantities.size() ? marks.size() : quantities.get(place + 1);
    return best(between(quantities.get(place), end), marks.get(quantities.get(place))).isEmpty();
  }

  private List<PayName> between(int from, int end) {
    List<PayName> gap = new ArrayList<>();
    for (Mark mark : marks.subList(from + 1, end)) {
      boolean spent = mark instanceof EmployerMatch || PAYING.contains(text.word(mark.from()));
      if (spent) {
        gap.clear(); // what stands before has its own number, or is the one who pays
      }
      if (mark instanceof PayName said && said.cue() == PayCue.INCLUDING && end == marks.size()) {
        return gap;
      }
      if (mark instanceof PayName said && !used.contains(said) && names(said)) {
        gap.add(said);
      }
    }
    return gap;
  }

  /** "no bonus" names nothing, and neither does the "travel" of a travel nurse. */
  private boolean names(PayName said) {
    return !DENIALS.contains(text.word(said.from() - 1)) && !JobName.isPart(text, said);
  }

  private static Optional<PayName> best(List<PayName> gap, Mark quantity) {
    Optional<PayName> best = Optional.empty();
    for (PayName said : gap) {
      boolean base = best.filter(b -> b.cue() == PayCue.TOTAL).isPresent() && isBase(said);
      boolean better = best.isEmpty() || base || said.cue().compareTo(best.get().cue()) < 0;
      best = better && fits(said.cue(), quantity) ? Optional.of(said) : best;
    }
    return best;
  }

  /** "total rewards: base 101,000" begins with the base. */
  private static boolean isBase(PayName said) {
    return said.cue() == PayCue.BASE;
  }

  private static boolean fits(PayCue cue, Mark quantity) {
    return switch (quantity) {
      case PayAmount money -> cue.names(money);
      case PayShare percent -> cue.namesShare();
      case TimeCount time -> cue.namesTime(time.unit());
      case EmployerMatch match -> false;
      case SalaryCount salaries -> false;
      case PayName said -> false;
      case PeriodWord every -> false;
      case CutSign cut -> false;
    };
  }
}
