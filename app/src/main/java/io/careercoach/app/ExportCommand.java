package io.careercoach.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: one member's record as files, with the member's code. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write one member's record into files, with the code that /privacy code gave them.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private Records records = new Records();

  @Parameters(index = "0", paramLabel = "NAME", description = "Whose record.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "CODE", description = "The member's code of today.")
  private String code = "";

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
