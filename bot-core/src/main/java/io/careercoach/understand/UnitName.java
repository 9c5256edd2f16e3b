package io.careercoach.understand;

import java.util.Optional;

/**
 * The name of what a number counts, with at most one word before the noun, and the place after it.
 */
record UnitName(String name, int end) {

  private static final int LONGEST = 5;

  /** "mock interviews" behind "12"; nothing behind "90 second showreel", which counts nothing. */
  static Optional<UnitName> at(Sentence text, int from, Numbers.Found number) {
    int first = from;
    while (text.is(first, "of") || text.is(first, "my") || text.is(first, "the")) {
      first++;
    }
    boolean single = number.whole() == 1 && number.isWhole();
    int end = first;
    while (end < first + LONGEST && text.isWord(end) && !isStop(text, end)) {
      end++;
      if (UnitWords.isPlural(text.word(end - 1))) {
        return Optional.of(named(text, first, end));
      }
    }
    return single && end > first ? Optional.of(named(text, first, end)) : Optional.empty();
  }

  /** The last plural before a place: "closings" in "increase my closings to 9". */
  static String before(Sentence text, int place) {
    for (int i = place - 1; i >= 0 && i >= place - 4 && isLed(text, place); i--) {
      if (text.isWord(i) && UnitWords.isPlural(text.word(i))) {
        return text.word(i);
      }
    }
    return "";
  }

  private static boolean isLed(Sentence text, int place) {
    return text.is(place - 1, "to") || text.is(place - 1, "from");
  }

  private static UnitName named(Sentence text, int first, int end) {
    int modifier = end - 2;
    boolean keep =
        modifier >= first
            && !text.isCapital(modifier)
            && !UnitWords.isPlural(text.word(modifier))
            && !text.word(modifier).equals("open");
    return new UnitName(text.words(keep ? modifier : end - 1, end), end);
  }

  private static boolean isStop(Sentence text, int at) {
    return UnitWords.STOPS.contains(text.word(at));
  }
}
