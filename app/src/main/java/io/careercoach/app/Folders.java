package io.careercoach.app;

import io.careercoach.app.settings.Places;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name folders, the same in every command. */
final class Folders {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the records (COACH_DATA; else data beside the launcher).")
  private @Nullable String data;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "Folder of what a person edits (COACH_CONFIG; else config there).")
  private @Nullable String config;

  Places places() {
    var caller = Path.of("").toAbsolutePath();
    var options = new HashMap<String, String>();
    if (data != null) {
      options.put("data", data);
    }
    if (config != null) {
      options.put("config", config);
    }
    return new Places(home(caller), caller, Map.copyOf(System.getenv()), options);
  }

  private static Path home(Path caller) {
    return caller.resolve(System.getProperty("coach.home", "")).normalize();
  }
}
