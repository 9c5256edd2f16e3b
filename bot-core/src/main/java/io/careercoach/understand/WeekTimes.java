package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Reads when something is to come every week: "Thursdays at 9:30", "thu 9", "monday morning". */
public final class WeekTimes {

  private static final Set<String> NOT = Set.of("not", "no", "never", "except", "instead", "than");
  private static final Set<String> PASSED_OVER = Set.of("on", "of", "a", "any", "every");

  /** The weekday and the time that are wanted, each as far as it was said. */
  public WeekTime read(String text) {
    Sentence sentence = Sentence.of(text);
    Optional<LocalTime> said = ClockTimes.find(sentence).map(found -> found.time(sentence));
    Optional<LocalTime> usual = DayPart.between(sentence, 0, sentence.size()).map(DayPart::usual);
    return new WeekTime(day(sentence), said.or(() -> usual));
  }

  private static Optional<DayOfWeek> day(Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      Optional<DayOfWeek> day = weekday(text.word(i));
      if (day.isPresent() && !isRefused(text, i)) {
        return day;
      }
    }
    return Optional.empty();
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
