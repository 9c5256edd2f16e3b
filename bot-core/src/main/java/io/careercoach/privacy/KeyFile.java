package io.careercoach.privacy;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The file that the master keys live in; nobody but its owner may read it. */
final class KeyFile {
  private final Path file;

  KeyFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  Optional<MasterKeys> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      refuseOthers();
      // Latin-1 takes any bytes; what is no key is found by its check.
      var keys = KeyText.parse(Files.readString(file, StandardCharsets.ISO_8859_1));
      return Optional.of(keys.orElseThrow(this::nonsense));
    } catch (IOException e) {
      throw new KeyProblem(
          "The key file %s cannot be read (%s). Let the user who runs the coach own it."
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }

  MasterKeys make() {
    boolean ours = put(KeyText.of(MasterKey.random()), this::link);
    var keys = read().orElseThrow(this::nonsense);
    return ours ? keys.justMade() : keys;
  }

  MasterKeys renew() {
    var keys = read().orElseGet(this::make);
    put(keys.before(MasterKey.random()), this::replace);
    return read().orElseThrow(this::nonsense);
  }

  private boolean put(String text, Publish publish) {
    try {
      var folder = file.resolveSibling("").toAbsolutePath();
      Files.createDirectories(folder, only("rwx------"));
      var draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
      boolean ours;
      try {
        write(draft, text);
        ours = publish.publish(draft);
      } finally {
        Files.deleteIfExists(draft);
      }
      try (var entry = FileChannel.open(folder)) {
        entry.force(true);
      }
      return ours;
    } catch (IOException e) {
      throw new KeyProblem(
          """
          The key file %s cannot be made (%s). \
          Make its folder writable, or name another place in COACH_MASTER_KEY_FILE.\
          """
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }

  /** A hard link appears whole or not at all, and never in place of a key that is there. */
  private boolean link(Path draft) throws IOException {
    try {
      Files.createLink(file, draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private boolean replace(Path draft) throws IOException {
    Files.move(draft, file, ATOMIC_MOVE);
    return true;
  }

  /** How a draft becomes the key file; false if another file is already there. */
  private interface Publish {
    boolean publish(Path draft) throws IOException;
  }

  private static void write(Path draft, String text) throws IOException {
    try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), only("rw-------"))) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private void refuseOthers() throws IOException {
    var mine =
        Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE);
    if (!mine.containsAll(Files.getPosixFilePermissions(file))) {
      throw new KeyProblem(
          "The key file %s is open to other users of this machine. Close it: chmod 600 %s"
              .formatted(file, file));
    }
  }

  private KeyProblem nonsense() {
    return new KeyProblem(
        """
        The key file %s is damaged: it should hold one or two lines, "id key", \
        as the coach wrote them. Put your copy of it back.\
        """
            .formatted(file));
  }

  private static FileAttribute<?> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
