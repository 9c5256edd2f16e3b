package io.careercoach.understand;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** A part of a day, with the time that is usual for it where none was said. */
enum DayPart {
  MORNING(9),
  BEFORE_LUNCH(11),
  LUNCH(12),
  AFTER_LUNCH(13),
  AFTERNOON(14),
  EVENING(18);

  private static final Lexicon DAYS = Lexicon.of("days");
  private static final Phrases<DayPart> TABLE =
      new Phrases<>(DAYS.meanings("parts", DayPart::valueOf));
  private static final Set<String> NOT_BEHIND = DAYS.words("no part after");

  private final LocalTime usual;

  DayPart(int hour) {
    this.usual = LocalTime.of(hour, 0);
  }

  LocalTime usual() {
    return usual;
  }

  /** What an hour on a clock face is in this part of the day: 7 in the evening, 2 at night. */
  LocalTime on(LocalTime face) {
    int hour = face.getHour() % 12;
    return switch (this) {
      case MORNING -> am(face);
      case BEFORE_LUNCH, LUNCH, AFTER_LUNCH, AFTERNOON ->
          face.withHour(hour < 8 ? hour + 12 : hour);
      case EVENING -> face.withHour(hour < 4 ? hour : hour + 12);
    };
  }

  static LocalTime am(LocalTime face) {
    return face.withHour(face.getHour() % 12);
  }

  static LocalTime pm(LocalTime face) {
    return face.withHour(face.getHour() % 12 + 12);
  }

  static Optional<Phrases.Hit<DayPart>> at(Sentence text, int from) {
    return text.isAny(from - 1, NOT_BEHIND) ? Optional.empty() : TABLE.at(text, from);
  }

  /** The first part that is named from one place up to another. */
  static Optional<DayPart> between(Sentence text, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(end, text.size()); i++) {
      Optional<Phrases.Hit<DayPart>> hit = at(text, i);
      if (hit.isPresent()) {
        return hit.map(Phrases.Hit::meaning);
      }
    }
    return Optional.empty();
  }
}
