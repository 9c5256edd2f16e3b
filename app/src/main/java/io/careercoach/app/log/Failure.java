package io.careercoach.app.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as its classes and frames. Its own sentence is told only where it comes from a file, a
 * network or a database, since any other may quote what a member said.
 */
final class Failure {
  private static final List<String> TELLING =
      List.of("java.sql.", "java.io.", "java.nio.", "java.net.", "org.sqlite.");

  private Failure() {}

  static String of(@Nullable IThrowableProxy failure) {
    var text = new StringBuilder();
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      text.append("  ").append(cause.getClassName()).append(sentence(cause)).append('\n');
      for (var frame : cause.getStackTraceElementProxyArray()) {
        text.append("    ").append(frame.getSTEAsString()).append('\n');
      }
      if (cause.isCyclic()) {
        break;
      }
    }
    return text.toString();
  }

  private static String sentence(IThrowableProxy failure) {
    boolean telling = TELLING.stream().anyMatch(failure.getClassName()::startsWith);
    return telling ? ": " + failure.getMessage() : "";
  }
}
