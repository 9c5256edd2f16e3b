package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads how far a message says a goal has come, and leaves out numbers of anything else. */
final class Amounts {

  private static final Lexicon PROGRESS = Lexicon.of("progress");
  private static final Phrases<String> LEFT = Phrases.of(PROGRESS.phrases("left"));
  private static final Phrases<String> IN_TOTAL = Phrases.of(PROGRESS.phrases("in total"));
  private static final Set<String> TOTAL_BEFORE = PROGRESS.words("before a total");
  private static final Set<String> ADDED = PROGRESS.words("added");
  private static final Set<String> TAKEN_OUT = PROGRESS.words("taken out");
  private static final Phrases<String> NOTHING = Phrases.of(PROGRESS.phrases("nothing"));

  /** A number behind one of these is no progress. */
  private static final Phrases<String> OTHER_NUMBERS =
      Phrases.of(PROGRESS.phrases("other numbers"));

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Sentence text;
  private final Target target;

  /** Where the first word for other numbers ends, and where the first word for adding stands. */
  private final int other;

  private final int adding;

  Amounts(Sentence text, Target target) {
    this.text = text;
    this.target = target;
    this.other = OTHER_NUMBERS.firstEnd(text);
    this.adding =
        IntStream.range(0, text.size())
            .filter(i -> text.isAny(i, ADDED))
            .findFirst()
            .orElse(text.size());
  }

  Optional<ProgressReading.Amount> read() {
    Optional<ProgressReading.Amount> sum = Optional.empty();
    Optional<ProgressReading.Amount> strongest = Optional.empty();
    int at = 0;
    while (at < text.size()) {
      int from = at;
      Optional<Numbers.Found> number = Numbers.at(text, at);
      at = number.map(Numbers.Found::end).orElse(at + 1);
      Optional<ProgressReading.Amount> here =
          share(from).or(() -> number.flatMap(n -> amount(from, n)));
      boolean delta = here.filter(a -> a.mode() == ProgressReading.Mode.DELTA).isPresent();
      sum = delta ? Optional.of(plus(sum, here.orElseThrow())) : sum;
      strongest = delta ? strongest : stronger(strongest, here);
    }
    Optional<ProgressReading.Amount> added = sum.map(this::orTotal);
    return strongest.or(() -> added).or(this::nothing);
  }

  private Optional<ProgressReading.Amount> share(int from) {
    return other > text.size() ? Shares.at(text, from, target) : Optional.empty();
  }

  private Optional<ProgressReading.Amount> amount(int from, Numbers.Found number) {
    Optional<BigDecimal> converted = target.converted(text, number);
    BigDecimal value = converted.orElse(number.value());
    int end = converted.isPresent() ? number.end() + 1 : target.afterUnit(text, number.end());
    boolean named = end > number.end() || target.isMoney(text, from);
    if (LEFT.at(text, end).isPresent()) {
      return amount(value, ProgressReading.Mode.REMAINING);
    }
    if (isOf(number.end())) {
      return ofWhole(value, number);
    }
    if (!named && isNameOfOther(number.end())) {
      return Optional.empty();
    }
    if (isMisleading(from, end)) {
      return Optional.empty();
    }
    if (text.is(from - 1, "+")) {
      return amount(value, ProgressReading.Mode.DELTA);
    }
    if (from == 1 && (text.is(0, "-") || text.is(0, "−") || text.is(0, "minus"))) {
      return amount(value.negate(), ProgressReading.Mode.DELTA);
    }
    return plain(from, value, end, named);
  }

  private Optional<ProgressReading.Amount> plain(
      int from, BigDecimal value, int end, boolean named) {
    boolean sign = !text.isWord(from - 1) && from > 0 && !text.isNumber(from - 1);
    int before = sign ? from - 2 : from - 1;
    boolean total =
        IN_TOTAL.at(text, text.isAny(end, ADDED) ? end + 1 : end).isPresent()
            || text.isAny(before, TOTAL_BEFORE)
            || target.isUnit(text.word(before));
    if (total && !text.isAny(before, ADDED)) {
      return amount(value, ProgressReading.Mode.TOTAL);
    }
    if (named && target.isMoney() && takenOut(from)) {
      return amount(value.negate(), ProgressReading.Mode.DELTA);
    }
    if (target.isMoney() && takenOut(from)) {
      return amount(value.negate(), ProgressReading.Mode.DELTA);
    }
    boolean alone = text.size() <= 2 && !named;
    if (alone) {
      return amount(value, ProgressReading.Mode.TOTAL);
    }
    boolean added = named || isAdded(from) || text.is(end, "more") || text.isAny(end, ADDED);
    return added ? amount(value, ProgressReading.Mode.DELTA) : Optional.empty();
  }

  private boolean isOf(int at) {
    return text.is(at, "of")
        || (text.is(at, "out") && text.is(at + 1, "of"))
        || (text.is(at, "/") && text.isGlued(at));
  }

  /** "3 of 5": the whole has to be the goal's own, or that of a goal without a number. */
  private Optional<ProgressReading.Amount> ofWhole(BigDecimal value, Numbers.Found part) {
    int at = text.is(part.end(), "out") ? part.end() + 2 : part.end() + 1;
    at = text.is(at, "the") || text.is(at, "my") || text.is(at, "all") ? at + 1 : at;
    Optional<Numbers.Found> whole = Numbers.at(text, at).filter(w -> w.value().signum() > 0);
    if (whole.isEmpty()) {
      boolean ofIt = text.is(at, "it") || text.is(at, "them") || target.isUnit(text.word(at));
      boolean out = ofIt && target.isMoney() && takenOut(part.end() - 1);
      return out ? amount(value.negate(), ProgressReading.Mode.DELTA) : counted(value, ofIt);
    }
    BigDecimal all = whole.get().value();
    int end = whole.get().end();
    if (target.number().filter(t -> t.compareTo(all) == 0).isPresent() || target.isUnknown()) {
      return amount(value, ProgressReading.Mode.TOTAL);
    }
    if (target.number().isPresent()) {
      boolean same = target.isUnit(text.word(end));
      return same ? amount(value, ProgressReading.Mode.TOTAL) : Optional.empty();
    }
    BigDecimal percent = value.multiply(HUNDRED).divide(all, 0, RoundingMode.HALF_UP);
    return amount(percent, ProgressReading.Mode.PERCENT);
  }

  private static Optional<ProgressReading.Amount> counted(BigDecimal value, boolean ofIt) {
    return ofIt ? amount(value, ProgressReading.Mode.DELTA) : Optional.empty();
  }

  /** A number with another noun behind it counts something else. */
  private boolean isNameOfOther(int at) {
    boolean word = text.isWord(at);
    boolean plain =
        UnitWords.STOPS.contains(text.word(at))
            || ADDED.contains(text.word(at))
            || LEFT.at(text, at).isPresent()
            || IN_TOTAL.at(text, at).isPresent()
            || text.is(at, "yesterday");
    return (word && !plain) || text.is(at, "%") || text.is(at, "-") || text.is(at, ":");
  }

  private boolean isMisleading(int from, int end) {
    boolean apart = text.is(end, "ahead") || text.is(end, "behind") || text.is(end, "late");
    boolean label = UnitWords.LABELS.contains(text.word(from - 1)) && from > 0;
    return apart || label || other <= from;
  }

  private boolean isAdded(int from) {
    for (int i = Math.max(0, from - 3); i < from; i++) {
      if (text.isAny(i, ADDED)) {
        return true;
      }
    }
    boolean joined = text.is(from - 1, "and") || text.is(from - 1, ",");
    return joined && adding < from;
  }

  private boolean takenOut(int from) {
    for (int i = Math.max(0, from - 4); i < from; i++) {
      if (text.isAny(i, TAKEN_OUT)) {
        return true;
      }
    }
    return false;
  }

  /** All of the target with a finishing word, or more than is left to add, is the whole so far. */
  private ProgressReading.Amount orTotal(ProgressReading.Amount delta) {
    boolean total = target.isReachedBy(delta.value()) && !text.is(0, "+");
    return total ? new ProgressReading.Amount(delta.value(), ProgressReading.Mode.TOTAL) : delta;
  }

  private Optional<ProgressReading.Amount> nothing() {
    boolean none = NOTHING.isIn(text);
    return none ? amount(BigDecimal.ZERO, ProgressReading.Mode.DELTA) : Optional.empty();
  }

  private static ProgressReading.Amount plus(
      Optional<ProgressReading.Amount> sum, ProgressReading.Amount more) {
    BigDecimal before = sum.map(ProgressReading.Amount::value).orElse(BigDecimal.ZERO);
    return new ProgressReading.Amount(before.add(more.value()), ProgressReading.Mode.DELTA);
  }

  /** Of several forms the total counts most, then what is left, then a share. */
  private static Optional<ProgressReading.Amount> stronger(
      Optional<ProgressReading.Amount> one, Optional<ProgressReading.Amount> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    boolean total = one.get().mode() == ProgressReading.Mode.TOTAL;
    boolean otherTotal = other.get().mode() == ProgressReading.Mode.TOTAL;
    boolean otherLeft = other.get().mode() == ProgressReading.Mode.REMAINING;
    return !total && (otherTotal || otherLeft) ? other : one;
  }

  static Optional<ProgressReading.Amount> amount(BigDecimal value, ProgressReading.Mode mode) {
    return Optional.of(new ProgressReading.Amount(value, mode));
  }
}
