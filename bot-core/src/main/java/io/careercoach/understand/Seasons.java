package io.careercoach.understand;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meteorological seasons of the member's half of the globe. */
final class Seasons {

  private static final Set<String> SPRUNG = Set.of("into", "forth");
  private static final Set<String> OBJECTS = Set.of("a", "it", "surprises", "things", "this", "up");

  /** By the month in which they begin in the north. */
  static final Map<String, Integer> NAMES =
      Lexicon.of("seasons").meanings("names", Integer::valueOf);

  private Seasons() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    boolean next = text.is(from, "next");
    boolean pointed = next || text.is(from, "this") || text.is(from, "coming");
    int at = pointed || text.is(from, "the") ? from + 1 : from;
    if (isVerb(text, at)) {
      return Optional.empty();
    }
    return startMonth(text.word(at), calendar.southern())
        .map(month -> {
          int end = at + 1;
          Optional<YearWords.Found> year = YearWords.after(text, end, calendar);
          if (year.isPresent()) {
            Period season = season(year.get().year(), month);
            return Dated.alone(season, year.get().end());
          }
          Period season = next(month, next, calendar);
          return new Dated(season, end, pointed || text.size() == 1, pointed);
        });
  }

  /** "To spring into action", "they like to spring things on us". */
  private static boolean isVerb(Sentence text, int at) {
    return text.isAny(at + 1, SPRUNG) || (text.is(at - 1, "to") && text.isAny(at + 1, OBJECTS));
  }

  private static Optional<Integer> startMonth(String word, boolean southern) {
    return Optional.ofNullable(NAMES.get(word))
        .map(northern -> southern ? (northern + 5) % 12 + 1 : northern);
  }

  /** The first season of the name whose end is not past; "next" also leaves out a running one. */
  private static Period next(int month, boolean next, Calendar calendar) {
    int year = calendar.today().getYear() - 1;
    Period season = season(year, month);
    while (season.last().isBefore(calendar.today())
        || (next && !season.first().isAfter(calendar.today()))) {
      year++;
      season = season(year, month);
    }
    return season;
  }

  private static Period season(int year, int month) {
    return Period.months(year, month, 3, Period.Grain.SEASON).unsure();
  }
}
