package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Aim;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** {@code progress}: how a goal goes, and by how much, after a message. */
final class ProgressTask implements Task {
  private final Progress progress = new Progress();

  @Override
  public void answer(InputLine line, ObjectNode answer) {
    var goal = new InputLine(line.object("goal"));
    var unit = goal.string("unit");
    var measure = measure(unit.orElse(""), goal);
    var current = goal.number("current").orElse(BigDecimal.ZERO);
    var aim = new Aim(goal.string("title").orElse(""), measure, current, goal.day("deadline"));
    var read = progress.read(line.text(), aim, line.calendar());
    var amount = read.flatMap(ProgressReading::amount);
    answer.put(
        "status", lower(read.map(ProgressReading::status).orElse(ProgressReading.Status.ON_TRACK)));
    Values.number(answer, "value", amount.map(ProgressReading.Amount::value));
    Values.put(answer, "unit", amount.flatMap(found -> unit(found, unit)));
    Values.put(answer, "mode", amount.map(found -> lower(found.mode())));
    Values.put(answer, "new_deadline", read.flatMap(ProgressReading::newDeadline));
  }

  private static Optional<Measure> measure(String unit, InputLine goal) {
    return goal.number("target")
        .<Measure>map(target -> new Measure.Count(Optional.empty(), target, unit, Optional.empty()))
        .or(() -> Optional.of(new Measure.YesNo()));
  }

  private static Optional<String> unit(ProgressReading.Amount amount, Optional<String> own) {
    return amount.mode() == ProgressReading.Mode.PERCENT ? Optional.of("percent") : own;
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
