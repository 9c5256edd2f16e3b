package io.careercoach.understand;

import java.util.Set;

/** What may stand behind a number that is a time of day, and not an amount of something. */
final class AfterClock {

  private static final Lexicon CLOCK = Lexicon.of("clock");
  private static final Set<String> ENDS = CLOCK.words("ends");
  private static final Set<String> WORDS = CLOCK.words("goes on");
  private static final Set<String> WORKING_DAYS = Lexicon.of("weekdays").words("working days");
  private static final Set<String> LINKS = CLOCK.words("links");

  private AfterClock() {}

  /** Whether the text is over. */
  static boolean isNothing(Sentence text, int end) {
    for (int i = end; i < text.size(); i++) {
      if (!text.isAny(i, ENDS)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a time could end here, or a second one follows that could. */
  static boolean fits(Sentence text, int end) {
    boolean number = text.isNumber(end + 1) || NumberWords.ONES.containsKey(text.word(end + 1));
    boolean linked = text.isAny(end, LINKS) && (number || text.is(end, "-"));
    return linked
        ? Clocks.at(text, end + 1).filter(next -> isOver(text, next.end())).isPresent()
        : isOver(text, end);
  }

  private static boolean isOver(Sentence text, int end) {
    if (text.is(end, "on")) {
      int day = text.is(end + 1, "the") ? end + 2 : end + 1;
      return text.isNumber(day)
          || text.isAny(day, WORKING_DAYS)
          || WeekTimes.weekday(text.word(day)).isPresent();
    }
    return end >= text.size()
        || text.isAny(end, ENDS)
        || text.isAny(end, WORDS)
        || text.isAny(end, LINKS)
        || VerbWords.OPENING.contains(text.word(end))
        || VerbWords.AIMS.contains(text.word(end))
        || WeekTimes.weekday(text.word(end)).isPresent()
        || DayPart.at(text, end).isPresent();
  }
}
