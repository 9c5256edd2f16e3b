package io.careercoach.understand;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** All ways to say a time of day: "15:00", "9.30", "3 pm", "15h30", "noon", "half past nine". */
final class Clocks {

  private static final Lexicon CLOCK = Lexicon.of("clock");
  private static final Phrases<LocalTime> NAMED =
      new Phrases<>(CLOCK.meanings("names", LocalTime::parse));
  private static final Phrases<Boolean> MERIDIEM =
      new Phrases<>(CLOCK.meanings("am or pm", "pm"::equals));
  private static final Phrases<String> OCLOCK = Phrases.of(CLOCK.phrases("o'clock"));
  private static final Set<String> HOURS = CLOCK.words("hours");

  private Clocks() {}

  static Optional<Clock> at(Sentence text, int from) {
    Optional<Clock> named =
        NAMED
            .at(text, from)
            .map(hit -> new Clock(hit.meaning(), Clock.Hours.HALF, Clock.Form.TIME, hit.end()));
    return named
        .or(() -> SpokenClocks.at(text, from))
        .or(() -> figures(text, from))
        .or(() -> hourWord(text, from))
        .map(clock -> withHalf(text, clock));
  }

  /** An hour in words, "nine". */
  static Optional<Clock> hourWord(Sentence text, int from) {
    int hour = NumberWords.ONES.getOrDefault(text.word(from), 0);
    return hour < 1 || hour > 12
        ? Optional.empty()
        : clock(hour, 0, false, Clock.Form.NUMBER, from + 1);
  }

  /** An hour in figures without minutes, "9". */
  static Optional<Clock> hourFigure(Sentence text, int from) {
    String word = text.word(from);
    return isDigits(word, 2)
        ? clock(number(word), 0, word.startsWith("0"), Clock.Form.NUMBER, from + 1)
        : Optional.empty();
  }

  private static Optional<Clock> figures(Sentence text, int from) {
    String word = text.word(from);
    boolean padded = word.startsWith("0");
    if (isDigits(word, 2)) {
      return colon(text, from, padded)
          .or(() -> hourLetter(text, from))
          .or(() -> hourFigure(text, from));
    }
    int point = word.indexOf('.');
    if (point > 0 && isDigits(word.substring(0, point), 2)) {
      return minutes(word.substring(point + 1))
          .flatMap(minute ->
              clock(number(word.substring(0, point)), minute, padded, Clock.Form.FIGURE, from + 1));
    }
    return military(text, from, word);
  }

  /** "15:00", "9 : 30"; a third part makes it a length of time. */
  private static Optional<Clock> colon(Sentence text, int from, boolean padded) {
    boolean third = text.is(from + 3, ":") && text.isNumber(from + 4);
    return text.is(from + 1, ":") && text.isGlued(from + 2) == text.isGlued(from + 1) && !third
        ? minutes(text.word(from + 2))
            .flatMap(
                minute -> clock(number(text.word(from)), minute, padded, Clock.Form.TIME, from + 3))
            .map(clock -> text.isAny(clock.end(), HOURS) ? clock.surely(clock.end() + 1) : clock)
        : Optional.empty();
  }

  /** "15h", "15h30". */
  private static Optional<Clock> hourLetter(Sentence text, int from) {
    String word = text.word(from + 1);
    if (!word.startsWith("h") || !text.isGlued(from + 1)) {
      return Optional.empty();
    }
    int hour = number(text.word(from));
    return word.length() == 1
        ? clock(hour, 0, true, Clock.Form.FIGURE, from + 2)
        : minutes(word.substring(1))
            .flatMap(minute -> clock(hour, minute, true, Clock.Form.TIME, from + 2));
  }

  /** "0930", "1500 hours". */
  private static Optional<Clock> military(Sentence text, int from, String word) {
    boolean said = text.isAny(from + 1, HOURS);
    if (word.length() != 4 || !isDigits(word, 4) || !(said || word.startsWith("0"))) {
      return Optional.empty();
    }
    return minutes(word.substring(2))
        .flatMap(minute ->
            clock(number(word.substring(0, 2)), minute, true, Clock.Form.FIGURE, from + 1))
        .map(clock -> said ? clock.surely(from + 2) : clock);
  }

  private static Optional<Clock> clock(
      int hour, int minute, boolean padded, Clock.Form form, int end) {
    if (hour > 24 || (hour == 24 && minute > 0)) {
      return Optional.empty();
    }
    boolean face = hour >= 1 && hour <= 12 && !padded;
    Clock.Hours hours = face ? Clock.Hours.FACE : Clock.Hours.DAY;
    return Optional.of(new Clock(LocalTime.of(hour % 24, minute), hours, form, end));
  }

  /** "9 o'clock", "3 pm", "8 in the morning". */
  private static Clock withHalf(Sentence text, Clock clock) {
    int said = OCLOCK.skip(text, clock.end());
    Clock hour = said > clock.end() ? clock.surely(said) : clock;
    Optional<Phrases.Hit<Boolean>> half = MERIDIEM.at(text, hour.end());
    if (half.isPresent()) {
      LocalTime time = half.get().meaning() ? DayPart.pm(hour.time()) : DayPart.am(hour.time());
      boolean face = hour.time().getHour() <= 12 && hour.hours() != Clock.Hours.HALF;
      return face ? hour.said(time, half.get().end()) : hour.surely(half.get().end());
    }
    return DayPart.at(text, hour.end())
        .filter(part -> hour.isFace())
        .map(part -> hour.said(part.meaning().on(hour.time()), part.end()))
        .orElse(hour);
  }

  private static Optional<Integer> minutes(String word) {
    return word.length() == 2 && isDigits(word, 2) && number(word) < 60
        ? Optional.of(number(word))
        : Optional.empty();
  }

  private static boolean isDigits(String word, int most) {
    return !word.isEmpty()
        && word.length() <= most
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
