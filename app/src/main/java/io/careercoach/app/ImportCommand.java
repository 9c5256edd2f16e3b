package io.careercoach.app;

import io.careercoach.app.trouble.Problem;
import io.careercoach.engine.RecordProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: an exported record as that of a member who has none here. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Bring an exported record in, for a member who has none here yet.")
final class ImportCommand implements Callable<Integer> {
  @Mixin private Records records = new Records();

  @Parameters(paramLabel = "FILE", description = "The career-coach.json of an export.")
  private Path file = Path.of("");

  @Option(names = "--as", paramLabel = "NAME", required = true, description = "Whose it becomes.")
  private String name = "";

  @Override
  public Integer call() {
    var member = records.member(name);
    var text = text();
    records.use((desk, now) -> {
      try {
        int entries = desk.bring(member, text, now);
        records.say("Imported for %s. Entries: %d.".formatted(member, entries));
      } catch (RecordProblem problem) {
        throw new Problem(file + ": " + problem.getMessage());
      }
    });
    return 0;
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new Problem(
          file
              + " cannot be read; name the career-coach.json of an export that this user may"
              + " read.");
    }
  }
}
