package io.careercoach.app;

import io.careercoach.app.trouble.Nearest;
import io.careercoach.app.trouble.Problem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the caller is told when a command cannot be carried out: sentences, never a stack trace. */
final class Complaint {
  static final int WRONG_CALL = 2;
  static final int OUR_FAULT = 1;

  private Complaint() {}

  static int aboutArguments(ParameterException wrong, String[] arguments) {
    var command = wrong.getCommandLine();
    var what =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unknown(command, unmatched.getUnmatched().getFirst())
            : wrong.getMessage() + ".";
    command.getErr().println(what + " See " + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG_CALL;
  }

  static int aboutRunning(Exception wrong, CommandLine command, ParseResult arguments) {
    if (wrong instanceof Problem problem) {
      problem.sentences().forEach(command.getErr()::println);
      return WRONG_CALL;
    }
    LoggerFactory.getLogger(Complaint.class).error("A command failed", wrong);
    command
        .getErr()
        .println(
            "Something went wrong inside the coach ("
                + wrong.getClass().getSimpleName()
                + "); nothing that was saved is lost. ./coach doctor may say why; "
                + "the log has the details.");
    return OUR_FAULT;
  }

  private static String unknown(CommandLine command, String typed) {
    var options = command.getCommandSpec().optionsMap().keySet();
    var commands = command.getSubcommands().keySet();
    return typed.startsWith("-") || commands.isEmpty()
        ? "Unknown option " + typed + end(Nearest.hint(typed, options))
        : "Unknown command " + typed + end(Nearest.hint(typed, commands));
  }

  private static String end(String hint) {
    return hint.isEmpty() ? "." : hint;
  }
}
