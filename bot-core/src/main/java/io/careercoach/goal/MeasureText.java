package io.careercoach.goal;

import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a measure is written in the saved state of a dialogue: its kind and its parts, with bars
 * between them.
 */
final class MeasureText {
  private MeasureText() {}

  static String write(Measure measure) {
    return switch (measure) {
      case Measure.Count(var baseline, var target, var unit, var per) ->
          String.join(
              "|",
              "count",
              baseline.map(BigDecimal::toPlainString).orElse(""),
              target.toPlainString(),
              unit.replace('|', ' '),
              per.orElse(""));
      case Measure.Level(var from, var to) ->
          String.join("|", "level", from.orElse("").replace('|', ' '), to.replace('|', ' '));
      case Measure.YesNo() -> "yes-no";
    };
  }

  static Measure read(String text) {
    String[] part = text.split("\\|", -1);
    return switch (part[0]) {
      case "count" ->
          new Measure.Count(
              given(part[1]).map(BigDecimal::new),
              new BigDecimal(part[2]),
              part[3],
              given(part[4]));
      case "level" -> new Measure.Level(given(part[1]), part[2]);
      case "yes-no" -> new Measure.YesNo();
      default -> throw new IllegalArgumentException("no measure of kind " + part[0]);
    };
  }

  private static Optional<String> given(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }
}
