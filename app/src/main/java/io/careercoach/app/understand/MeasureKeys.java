package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Singular;
import java.util.Optional;

/** The keys of {@code measure}: how one will know that a goal is reached. */
final class MeasureKeys {
  private MeasureKeys() {}

  static void write(Measure measure, ObjectNode keys) {
    switch (measure) {
      case Measure.Count count -> {
        named(keys, "number", Optional.of(Singular.of(count.unit())), count.per());
        Values.number(keys, "baseline", count.baseline());
        Values.number(keys, "target", Optional.of(count.target()));
      }
      case Measure.Level level -> {
        named(keys, "level", scale(level.to()), Optional.empty());
        Values.put(keys, "baseline", level.from());
        keys.put("target", level.to());
      }
      case Measure.YesNo yesNo -> {
        named(keys, "binary", Optional.empty(), Optional.empty());
        keys.putNull("baseline");
        keys.putNull("target");
      }
    }
  }

  /** The scale that a level belongs to, as far as its name says it. */
  private static Optional<String> scale(String level) {
    return level.matches("[A-C][12]") ? Optional.of("CEFR") : Optional.empty();
  }

  private static void named(
      ObjectNode keys, String kind, Optional<String> unit, Optional<String> per) {
    keys.put("kind", kind);
    keys.putNull("metric"); // tells no more than the outcome
    Values.put(keys, "unit", unit.filter(name -> !name.isEmpty()));
    Values.put(keys, "per", per);
  }
}
