package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.GoalReading;
import io.careercoach.understand.Goals;
import java.util.Optional;

/** {@code goals}: which parts of a goal a sentence states, and what they are. */
final class GoalsTask implements Task {
  private final Goals goals = new Goals();

  @Override
  public void answer(InputLine line, ObjectNode answer) {
    var read = goals.read(line.text(), line.calendar());
    var outcome = Optional.of(read.outcome()).filter(words -> !words.isBlank());
    facets(read, answer.putObject("facets"));
    Values.put(answer, "verb", read.verb());
    Values.put(answer, "outcome", outcome);
    read.measure()
        .ifPresentOrElse(
            measure -> MeasureKeys.write(measure, answer.putObject("measure")),
            () -> answer.putNull("measure"));
    Values.put(answer, "deadline", read.deadline().map(Deadline::day));
  }

  private static void facets(GoalReading read, ObjectNode facets) {
    facets.put("S", read.specific());
    facets.put("M", read.measure().isPresent());
    facets.put("A", read.supported());
    facets.put("R", read.reason().isPresent());
    facets.put("T", read.timed());
  }
}
