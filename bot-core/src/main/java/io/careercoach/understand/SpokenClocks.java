package io.careercoach.understand;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Times as they are spoken: "half past nine", "half nine", "quarter to 4", "ten past three". */
final class SpokenClocks {

  private static final Lexicon CLOCK = Lexicon.of("clock");
  private static final Phrases<Integer> MINUTES =
      new Phrases<>(CLOCK.meanings("spoken minutes", Integer::valueOf));
  private static final Set<String> PAST = CLOCK.words("past");
  private static final Set<String> TO = CLOCK.words("to");
  private static final Map<String, Integer> MINUTE_WORDS =
      CLOCK.meanings("minutes behind an hour", Integer::valueOf);

  private SpokenClocks() {}

  static Optional<Clock> at(Sentence text, int from) {
    return MINUTES
        .at(text, from)
        .flatMap(minutes -> fromHour(text, minutes))
        .or(() -> hourFirst(text, from));
  }

  private static Optional<Clock> fromHour(Sentence text, Phrases.Hit<Integer> minutes) {
    int count = minutes.meaning();
    int link = text.is(minutes.end(), "minutes") ? minutes.end() + 1 : minutes.end();
    boolean past = text.is(link, "past") || (count % 15 == 0 && text.isAny(link, PAST));
    // "five to nine" may be two numbers, and "10 to 12" always is
    boolean to = text.isAny(link, TO) && count != 30 && !text.isNumber(link - 1);
    if (past || to) {
      Clock.Form form = past || count == 15 ? Clock.Form.TIME : Clock.Form.FIGURE;
      return hour(text, link + 1).map(hour -> moved(hour, past ? count : -count, form));
    }
    // the British half: thirty minutes past, never before
    return count == 30
        ? hour(text, link).map(hour -> moved(hour, count, Clock.Form.FIGURE))
        : Optional.empty();
  }

  /** "nine thirty". */
  private static Optional<Clock> hourFirst(Sentence text, int from) {
    Integer minutes = MINUTE_WORDS.get(text.word(from + 1));
    return minutes == null
        ? Optional.empty()
        : Clocks.hourWord(text, from)
            .map(hour -> moved(hour, minutes, Clock.Form.FIGURE))
            .map(clock -> new Clock(clock.time(), clock.hours(), clock.form(), from + 2));
  }

  private static Optional<Clock> hour(Sentence text, int at) {
    return Clocks.hourWord(text, at).or(() -> Clocks.hourFigure(text, at)).filter(Clock::isFace);
  }

  /** Minutes before one are past twelve: a clock face shows no hour nought. */
  private static Clock moved(Clock hour, int minutes, Clock.Form form) {
    LocalTime time = hour.time().plusMinutes(minutes);
    LocalTime face = time.getHour() == 0 ? time.plusHours(12) : time;
    return new Clock(face, hour.hours(), form, hour.end());
  }
}
