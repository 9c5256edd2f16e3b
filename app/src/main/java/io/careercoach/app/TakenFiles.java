package io.careercoach.app;

import io.careercoach.app.trouble.Problem;
import io.careercoach.message.EnclosedFile;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The files of an export, which only this user can read. */
final class TakenFiles {
  private TakenFiles() {}

  /** Writes them side by side, unless one of the names is taken. */
  static List<Path> write(List<Part.Enclosure<Private>> enclosed, Path folder) {
    var files = enclosed.stream().map(one -> folder.resolve(one.name())).toList();
    files.stream()
        .filter(Files::exists)
        .findFirst()
        .ifPresent(there -> {
          throw new Problem(
              there + " is there already; move it, or name another folder with --out.");
        });
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      for (int i = 0; i < files.size(); i++) {
        write(files.get(i), EnclosedFile.bytes(enclosed.get(i)));
      }
    } catch (IOException wrong) {
      throw new Problem(folder + " cannot be written to; name another folder with --out.");
    }
    return files;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, bytes);
  }
}
