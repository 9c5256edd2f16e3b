package io.careercoach.app.understand;

import io.careercoach.app.trouble.Nearest;
import io.careercoach.app.trouble.Problem;
import io.careercoach.understand.Safety;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

/** The tasks by their names. */
public final class Tasks {
  private static final List<String> NAMES =
      List.of("deadlines", "goals", "progress", "intents", "offers");

  private Tasks() {}

  /** The lines of a task; the words of danger are asked for only where they are needed. */
  public static JsonLines lines(
      String name, Supplier<Safety> safety, PrintWriter out, PrintWriter err) {
    return new JsonLines(task(name, safety), out, err);
  }

  private static Task task(String name, Supplier<Safety> safety) {
    return switch (name) {
      case "deadlines" -> new DeadlinesTask();
      case "goals" -> new GoalsTask();
      case "progress" -> new ProgressTask();
      case "intents" -> new IntentsTask(safety.get());
      case "offers" -> new OffersTask();
      default ->
          throw new Problem(
              "Unknown task %s%s It is one of: %s."
                  .formatted(Shown.of(name), hint(name), String.join(", ", NAMES)));
    };
  }

  private static String hint(String name) {
    var hint = Nearest.hint(name, NAMES);
    return hint.isEmpty() ? "." : hint;
  }
}
