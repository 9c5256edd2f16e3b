package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A coach in a process of its own that opens a folder and commits until it is killed. */
final class AnotherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  AnotherProcess(Path file, Path key) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var command =
        new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AnotherProcess.class.getName(),
            file.toString(),
            key.toString());
    process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    output = process.inputReader();
  }

  /** The next line it says: the version that it committed, or why it refused. */
  String says() throws IOException {
    return output.readLine();
  }

  /** Kills it at once, as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  public static void main(String[] args) {
    try (var database = Database.sqlite(Path.of(args[0]), Path.of(args[1]))) {
      database.run(tx -> tx.members().add(member(ANA)));
      for (long version = 0; ; version++) {
        long expected = version;
        database.run(tx -> tx.sessions().save(ANA, expected, "{}", NOON));
        System.out.println(version + 1);
      }
    } catch (StoreProblem e) {
      System.out.println(e.getMessage());
    }
  }
}
