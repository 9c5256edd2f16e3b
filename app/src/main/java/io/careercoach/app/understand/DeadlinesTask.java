package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.Deadlines;

/** {@code deadlines}: the last day that still meets a sentence. */
final class DeadlinesTask implements Task {
  private final Deadlines deadlines = new Deadlines();

  @Override
  public void answer(InputLine line, ObjectNode answer) {
    var read = deadlines.read(line.text(), line.calendar());
    Values.put(answer, "deadline", read.map(Deadline::day));
    Values.put(answer, "start", read.flatMap(Deadline::start));
  }
}
