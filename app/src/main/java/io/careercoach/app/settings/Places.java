package io.careercoach.app.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the coach lives and where it was called from.
 *
 * @param home the folder of the launcher; {@code config} and {@code data} lie there unless named
 * @param caller the folder that relative paths on the command line mean
 * @param options what the command line gave, by the name of the setting; {@code config} is one too
 */
public record Places(
    Path home, Path caller, Map<String, String> environment, Map<String, String> options) {
  public Places {
    environment = Map.copyOf(environment);
    options = Map.copyOf(options);
  }

  /** The folder of what a person edits. */
  public Path config() {
    var named = options.getOrDefault("config", environment.getOrDefault("COACH_CONFIG", ""));
    return named.isBlank() ? home.resolve("config") : caller.resolve(named).normalize();
  }

  public boolean configNamed() {
    return !config().equals(home.resolve("config"));
  }

  /** A path as it is best shown: from the coach's folder or the caller's, if it lies in there. */
  public String shown(Path path) {
    var whole = path.toAbsolutePath().normalize();
    for (var base : new Path[] {home, caller}) {
      var folder = base.toAbsolutePath().normalize();
      if (whole.startsWith(folder) && !whole.equals(folder)) {
        return folder.relativize(whole).toString();
      }
    }
    return whole.toString();
  }
}
