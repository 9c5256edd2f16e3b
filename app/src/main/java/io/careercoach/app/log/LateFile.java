package io.careercoach.app.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** A file that comes into being with the first byte, and that only this user can read. */
final class LateFile extends OutputStream {
  private final Path file;
  private @Nullable OutputStream open;

  LateFile(Path file) {
    this.file = file;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    if (length > 0) {
      var out = open == null ? opened() : open;
      out.write(bytes, from, length);
      open = out;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }

  private OutputStream opened() throws IOException {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException fromBefore) {
      // it is written on at its end
    }
    return Files.newOutputStream(file, StandardOpenOption.APPEND);
  }
}
