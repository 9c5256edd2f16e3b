package io.careercoach.understand;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Reads two times that belong together: "18:00-9:00", "from 6pm to 8 in the morning". */
public final class HourRanges {

  private static final Lexicon RANGES = Lexicon.of("ranges");
  private static final Set<String> LEADS = RANGES.words("times from");
  private static final Phrases<String> LINKS = Phrases.of(RANGES.phrases("times to"));
  private static final Phrases<String> AND_AFTER = Phrases.of(RANGES.phrases("times after"));

  /** The first range of times; a range of plain numbers counts alone or after "from". */
  public Optional<HourRange> read(String text) {
    Sentence sentence = Sentence.of(text);
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Found> found = at(sentence, i);
      if (found.isPresent()) {
        return found.map(Found::range);
      }
    }
    return Optional.empty();
  }

  /** A range and the place after it, with its beginning as a time that stands for both. */
  record Found(HourRange range, Clock begin) {

    static Found of(HourRange range, Clock first, Clock second) {
      boolean faces = first.isFace() && second.isFace();
      LocalTime begin = faces ? first.time() : range.from();
      Clock.Hours hours = faces ? Clock.Hours.FACE : Clock.Hours.DAY;
      return new Found(range, new Clock(begin, hours, Clock.Form.TIME, second.end()));
    }
  }

  static Optional<Found> at(Sentence text, int from) {
    return Clocks.at(text, from).flatMap(first -> behind(text, from, first));
  }

  private static Optional<Found> behind(Sentence text, int from, Clock first) {
    int turned = AND_AFTER.skip(text, first.end());
    boolean outside = text.is(from - 1, "before") && turned > first.end();
    int linked = outside ? turned : link(text, from, first.end());
    if (linked == first.end()) {
      return Optional.empty();
    }
    return Clocks.at(text, linked)
        .filter(second -> isRange(text, from, first, second))
        .map(second ->
            Found.of(outside ? between(second, first) : between(first, second), first, second));
  }

  private static int link(Sentence text, int from, int end) {
    boolean between = text.is(from - 1, "between") && text.is(end, "and");
    return between ? end + 1 : LINKS.skip(text, end);
  }

  private static boolean isRange(Sentence text, int from, Clock first, Clock second) {
    boolean time = first.form() == Clock.Form.TIME || second.form() == Clock.Form.TIME;
    boolean placed = from == 0 || text.isAny(from - 1, LEADS) || text.is(from - 1, "before");
    return (time || placed) && AfterClock.fits(text, second.end());
  }

  /** The two times, each read so that it makes sense beside the other. */
  private static HourRange between(Clock first, Clock second) {
    boolean day = first.hours() == Clock.Hours.DAY || second.hours() == Clock.Hours.DAY;
    if (day || !(first.isFace() || second.isFace())) {
      return new HourRange(first.time(), second.time());
    }
    if (first.isFace() && second.isFace()) {
      return twoFaces(first.atWork(), second.atWork());
    }
    return first.isFace()
        ? new HourRange(halfBefore(first.time(), second.time()), second.time())
        : new HourRange(first.time(), halfAfter(first.time(), second.time()));
  }

  /** "9 to 5" is a working day; "10 to 7", "6 to 6" and "6 to 5" are nights. */
  private static HourRange twoFaces(LocalTime from, LocalTime to) {
    boolean morning = from.isBefore(LocalTime.NOON) && !from.isBefore(to);
    boolean afternoon = !from.isBefore(LocalTime.NOON) && !from.isBefore(to);
    return new HourRange(
        morning ? from.plusHours(12) : from,
        afternoon && !to.isBefore(LocalTime.NOON) ? to.minusHours(12) : to);
  }

  /** "2 to 3 pm" is in one half of the day, "10 to 7 am" is not. */
  private static LocalTime halfBefore(LocalTime face, LocalTime to) {
    boolean same = DayPart.am(face).isBefore(DayPart.am(to));
    boolean afternoon = !to.isBefore(LocalTime.NOON);
    return same == afternoon ? DayPart.pm(face) : DayPart.am(face);
  }

  /** "9 am to 5" ends within twelve hours; "6 pm to 8" in the morning. */
  private static LocalTime halfAfter(LocalTime from, LocalTime face) {
    if (from.getHour() > 12) {
      return DayPart.am(face);
    }
    return DayPart.am(face).isAfter(from) ? DayPart.am(face) : DayPart.pm(face);
  }
}
