package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Reads when something is to come every week: "Thursdays at 9:30", "thu 9", "monday morning". */
public final class WeekTimes {

  private static final Lexicon WEEKDAYS = Lexicon.of("weekdays");
  private static final Set<String> NOT = WEEKDAYS.words("refused");
  private static final Set<String> PASSED_OVER = WEEKDAYS.words("between");

  /** The weekday and the time that are wanted, each as far as it was said. */
  public WeekTime read(String text) {
    Sentence sentence = Sentence.of(text);
    int at = day(sentence);
    // what was said before "… but Tuesday at 9" is not wanted
    Sentence wanted = isAnyRefused(sentence, at) ? sentence.part(at, sentence.size()) : sentence;
    Optional<LocalTime> time = ClockTimes.find(wanted).map(found -> found.time(wanted));
    Optional<DayPart> part = DayPart.between(wanted, 0, wanted.size());
    return new WeekTime(weekday(sentence.word(at)), time.or(() -> part.map(DayPart::usual)));
  }

  /** The place of the first weekday that is wanted, or -1. */
  private static int day(Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      if (weekday(text.word(i)).isPresent() && !isRefused(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAnyRefused(Sentence text, int end) {
    for (int i = 0; i < end; i++) {
      if (weekday(text.word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "not on Fridays". */
  private static boolean isRefused(Sentence text, int at) {
    int before = at - 1;
    while (text.isAny(before, PASSED_OVER)) {
      before--;
    }
    return text.isAny(before, NOT);
  }

  /** A weekday, also in the plural or with "'s". */
  static Optional<DayOfWeek> weekday(String word) {
    String one =
        word.endsWith("'s")
            ? word.substring(0, word.length() - 2)
            : word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
    return DateWords.weekday(one);
  }
}
