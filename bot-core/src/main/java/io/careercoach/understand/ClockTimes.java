package io.careercoach.understand;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the time of day in an answer or a sentence; where the half of the day is left open, hours
 * from one to six are in the afternoon.
 */
public final class ClockTimes {

  private static final Lexicon CLOCK = Lexicon.of("clock");
  private static final Set<String> LEADS = CLOCK.words("leads");
  private static final Set<String> ROUGH = CLOCK.words("roughly");
  private static final Set<String> FIGURE_LEADS = CLOCK.words("leads of figures");
  private static final Set<String> SIGNS_BEFORE = Set.of("$", "€", "£", ":", "/", "#", "+");
  private static final int NEAR = 5;

  /** The first time that is surely one, or nothing; a plain number counts alone or after "at". */
  public Optional<LocalTime> read(String text) {
    Sentence sentence = Sentence.of(text);
    return find(sentence).map(found -> found.time(sentence));
  }

  /** A time of day, or a range's beginning, and the place of its first word. */
  record Found(int from, Clock clock) {

    /** The time that is meant, by a part of the day named nearby or else by the hours of work. */
    LocalTime time(Sentence text) {
      return partNear(text).map(clock::in).orElseGet(clock::atWork);
    }

    private Optional<DayPart> partNear(Sentence text) {
      int begin = from;
      while (begin > from - NEAR && begin > 0 && !text.is(begin - 1, ",")) {
        begin--;
      }
      int after = clock.end();
      int end = after;
      while (end < after + NEAR && end < text.size() && !text.is(end, ",")) {
        end++;
      }
      Optional<DayPart> before = DayPart.between(text, begin, from);
      return before.isPresent() ? before : DayPart.between(text, after, end);
    }
  }

  static Optional<Found> find(Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      Optional<Found> found =
          HourRanges.at(text, i)
              .map(HourRanges.Found::begin)
              .or(() -> Clocks.at(text, from).filter(clock -> isTime(text, from, clock)))
              .map(clock -> new Found(from, clock));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(Sentence text, int from, Clock clock) {
    boolean part = text.isGlued(from) && text.isAny(from - 1, SIGNS_BEFORE);
    if (part || text.is(clock.end(), "%")) {
      return false;
    }
    boolean led =
        text.isAny(from - 1, LEADS) || (text.isAny(from - 1, ROUGH) && text.isAny(from - 2, LEADS));
    boolean whole = from == 0 && AfterClock.isNothing(text, clock.end());
    return whole
        || switch (clock.form()) {
          case TIME -> true;
          case FIGURE ->
              (led || text.isAny(from - 1, FIGURE_LEADS) || isBehindDay(text, from))
                  && AfterClock.fits(text, clock.end());
          case NUMBER -> (led || isBehindDay(text, from)) && AfterClock.fits(text, clock.end());
        };
  }

  /** "Tuesday 10", "tomorrow, 9.30". */
  private static boolean isBehindDay(Sentence text, int from) {
    String before = text.word(text.is(from - 1, ",") ? from - 2 : from - 1);
    return WeekTimes.weekday(before).isPresent()
        || before.equals("tomorrow")
        || before.equals("today");
  }
}
