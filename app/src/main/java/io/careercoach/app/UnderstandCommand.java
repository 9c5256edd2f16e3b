package io.careercoach.app;

import io.careercoach.app.understand.Tasks;
import io.careercoach.words.SafetyFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code understand}: what is understood of each line of the input. */
@Command(
    name = "understand",
    mixinStandardHelpOptions = true,
    description = "Read JSON Lines and print what the coach understood, with the same id.")
final class UnderstandCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "deadlines, goals, progress, intents or offers.")
  private String task = "";

  @SuppressWarnings("NullAway.Init") // picocli fills the field in
  UnderstandCommand() {}

  @Override
  public Integer call() {
    var line = spec.commandLine();
    var safety = folders.places().config().resolve("safety.yaml");
    var lines =
        Tasks.lines(task, () -> SafetyFile.read(safety).safety(), line.getOut(), line.getErr());
    return lines.answer(System.in) ? 0 : Complaint.OUR_FAULT;
  }
}
