package io.careercoach.app;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: one member's record as files, with the member's code. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write one member's record into files, with the code that /privacy code gave them.")
final class ExportCommand extends WithCode {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder for the files (else the current one).")
  private Path out = Path.of(".");

  @Override
  public Integer call() {
    var member = records.member(name);
    records.use((desk, now) ->
        TakenFiles.write(desk.export(member, code, now), out)
            .forEach(file -> records.say("Written: " + file)));
    return 0;
  }
}
