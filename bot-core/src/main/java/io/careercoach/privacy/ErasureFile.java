package io.careercoach.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file beside the key file with a line {@code database name time} for each erasure; it is only
 * ever appended to.
 */
public record ErasureFile(Path file) {
  private static final Pattern LINE = Pattern.compile("(\\S+) (\\p{XDigit}+) (\\d{1,18})");

  public static ErasureFile beside(Path keyFile) {
    return new ErasureFile(keyFile.resolveSibling(keyFile.getFileName() + ".erased"));
  }

  /** The erasures in this database, by name. */
  public Map<String, Instant> of(String database) {
    try {
      var all = new HashMap<String, Instant>();
      for (String line : Files.exists(file) ? Files.readAllLines(file) : Set.<String>of()) {
        var found = LINE.matcher(line);
        if (found.matches() && found.group(1).equals(database)) {
          var at = Instant.ofEpochMilli(Long.parseLong(found.group(3)));
          all.merge(found.group(2), at, (one, other) -> one.isAfter(other) ? one : other);
        }
      }
      return all;
    } catch (IOException e) {
      throw closed("read", e);
    }
  }

  /** Adds those that it does not have yet; times are in milliseconds. */
  public void add(String database, Map<String, String> erased) {
    var known = of(database);
    var lines = new StringBuilder();
    erased.forEach((name, time) -> {
      var at = Instant.ofEpochMilli(Long.parseLong(time));
      if (known.getOrDefault(name, Instant.MIN).isBefore(at)) {
        lines.append('\n').append(database + " " + name + " " + time).append('\n');
      }
    });
    if (!lines.isEmpty()) {
      append(lines.toString());
    }
  }

  private void append(String lines) {
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = FileChannel.open(file, Set.of(CREATE, APPEND), mine)) {
      var bytes = ByteBuffer.wrap(lines.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw closed("written", e);
    }
  }

  private KeyProblem closed(String done, IOException e) {
    return new KeyProblem(
        "The file of erasures %s cannot be %s (%s). Let the user who runs the coach own it."
            .formatted(file, done, e.getClass().getSimpleName()),
        e);
  }
}
