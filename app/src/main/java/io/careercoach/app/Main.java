package io.careercoach.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the coach. */
@Command(
    name = "./coach",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A private career coach, where people already talk.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ChatCommand.class,
      ServeCommand.class,
      UnderstandCommand.class,
      DoctorCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      ForgetCommand.class,
      ManifestCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the field in
  Main() {}

  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Complaint::aboutArguments)
        .setExecutionExceptionHandler(Complaint::aboutRunning)
        .execute(arguments);
  }

  /** No command is no order to do anything. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing");
  }
}
