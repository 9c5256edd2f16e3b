package io.careercoach.app.settings;

import io.careercoach.app.trouble.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the records, where only this user can look. */
public record DataFolder(Path path) {

  /** The folder, made if it was not there. */
  public static DataFolder open(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (IOException wrong) {
      throw cannotWrite(path);
    }
    if (!Files.isWritable(path)) {
      throw cannotWrite(path);
    }
    return new DataFolder(path);
  }

  public Path file(String name) {
    return path.resolve(name);
  }

  private static Problem cannotWrite(Path path) {
    return new Problem(
        path
            + ": the data folder cannot be made or written to;"
            + " let this user write there, or name another one with --data or COACH_DATA.");
  }
}
