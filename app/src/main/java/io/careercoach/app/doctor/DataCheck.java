package io.careercoach.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the data folder can be written to, and only by this user. */
public record DataCheck(Path folder) implements Check {

  @Override
  public List<Finding> look() {
    if (!Files.exists(folder)) {
      return List.of(Finding.well("data folder " + folder + ": not there yet, made at the start"));
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      return List.of(
          Finding.wrong(
              "data folder " + folder + ": cannot be written to",
              "let this user write there, or name another one with COACH_DATA"));
    }
    return List.of(
        Access.open(folder)
            ? Finding.warning(
                "data folder " + folder + ": other users can look in", "chmod 700 " + folder)
            : Finding.well("data folder " + folder + ": writable, private"));
  }

  /** Who besides the owner may do anything with a file. */
  static final class Access {
    private Access() {}

    static boolean open(Path file) {
      try {
        return Files.getPosixFilePermissions(file).stream()
            .anyMatch(permission -> !permission.name().startsWith("OWNER_"));
      } catch (IOException | UnsupportedOperationException unknown) {
        return false;
      }
    }
  }
}
