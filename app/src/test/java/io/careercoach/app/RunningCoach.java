package io.careercoach.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A coach in a process of its own. */
final class RunningCoach implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private RunningCoach(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static RunningCoach start(Path home, Map<String, String> environment, String... arguments)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dcoach.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("COACH_.*|PORT|SLACK_.*|DISCORD.*"));
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("xdg").toString());
    builder.environment().put("COACH_CONFIG", Path.of("../config").toAbsolutePath().toString());
    builder.environment().putAll(environment);
    return new RunningCoach(builder.start());
  }

  /** The first line that contains the words; reads on until it comes. */
  String awaitLine(String words) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(words)) {
        return line;
      }
    }
    throw new IOException("the coach ended without saying: " + words);
  }

  /** Types all of it at once and hangs up. */
  void type(byte[] input) throws IOException {
    try (var typed = process.getOutputStream()) {
      typed.write(input);
    }
  }

  /** Reads on to the end. */
  void eachLine(Consumer<String> reader) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      reader.accept(line);
    }
  }

  List<String> rest() throws IOException {
    return output.readAllLines();
  }

  /** Sends SIGTERM, and unlike {@link Process#destroy} leaves the output open. */
  void terminate() {
    process.toHandle().destroy();
  }

  int exit() throws InterruptedException {
    return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
