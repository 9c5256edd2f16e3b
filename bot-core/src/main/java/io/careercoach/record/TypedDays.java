package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.understand.Stretch;
import io.careercoach.understand.Stretches;
import java.time.LocalDate;
import java.util.Optional;

/** Days that are over, as a member types them and as a form keeps them. */
final class TypedDays {
  private TypedDays() {}

  static Optional<Stretch> in(String words, Context context) {
    var today = context.today();
    return switch (words.strip().toLowerCase(context.locale())) {
      case "today" -> Optional.of(new Stretch(today, today));
      case "yesterday" -> Optional.of(new Stretch(today.minusDays(1), today.minusDays(1)));
      default -> new Stretches(today).read(words).map(days -> days.upTo(today));
    };
  }

  static String written(Stretch days) {
    return days.first() + " " + days.last();
  }

  static Stretch read(String text) {
    String[] days = text.split(" ");
    return new Stretch(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }
}
