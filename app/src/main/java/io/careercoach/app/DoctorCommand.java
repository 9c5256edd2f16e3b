package io.careercoach.app;

import io.careercoach.app.settings.SettingsReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: what is well, what is wrong, and what to do about it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Look at Java, settings, data, key and tokens; exit 0 if all is well.")
final class DoctorCommand implements Callable<Integer> {
  @Mixin private Folders folders = new Folders();
  @Spec private CommandSpec spec;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also print each setting and where it came from.")
  private boolean verbose;

  @SuppressWarnings("NullAway.Init") // picocli fills the field in
  DoctorCommand() {}

  @Override
  public Integer call() {
    var places = folders.places();
    var doctor = DoctorWiring.doctor(places, SettingsReader.read(places), verbose);
    return doctor.examine(spec.commandLine().getOut()) ? 0 : 2;
  }
}
