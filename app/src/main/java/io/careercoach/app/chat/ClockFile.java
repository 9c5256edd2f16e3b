package io.careercoach.app.chat;

import io.careercoach.app.trouble.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** The file that remembers how far the clock of the terminal was moved. */
public record ClockFile(Path file) {

  public Duration read() {
    if (!Files.exists(file)) {
      return Duration.ZERO;
    }
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (IOException | DateTimeParseException wrong) {
      throw new Problem(
          file + ": expected how far the clock was moved, such as PT168H; correct or remove it.");
    }
  }

  /** Replaces the file as a whole, so that a crash leaves the old one or the new one. */
  public void write(Duration ahead) {
    try {
      var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), ahead + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException wrong) {
      throw new Problem(
          file + ": cannot be written; make room on the disk and let this user write there.");
    }
  }
}
