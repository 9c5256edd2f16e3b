package io.careercoach.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of a database: what is made in it nobody else may read. */
final class Folder {
  private Folder() {}

  /** Makes the folder, and an empty file in it, if they are not there. */
  static void prepare(Path file) {
    var folder = of(file);
    try {
      Files.createDirectories(folder, only("rwx------"));
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(
          """
          %s is a file, but the database needs a folder there. \
          Move it, or name another folder with --data.\
          """
              .formatted(e.getFile()),
          e);
    } catch (IOException e) {
      throw closed(folder, e);
    }
  }

  static void prepareFile(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createFile(file, only("rw-------"));
      }
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw closed(of(file), e);
    }
  }

  static Path of(Path file) {
    return file.resolveSibling("");
  }

  static StoreProblem closed(Path folder, IOException e) {
    return new StoreProblem(
        "The folder %s cannot be written (%s). Let the user who runs the coach own it."
            .formatted(folder, e.getClass().getSimpleName()),
        e);
  }

  static FileAttribute<?> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
