package io.careercoach.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second coach away from a database file, until it is closed or its process ends. */
final class DatabaseLock implements AutoCloseable {
  /** Asked first: to close a second channel on the file would let go of the lock of the first. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private DatabaseLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock of the database in this file, whose folder is there. */
  static DatabaseLock on(Path database) {
    var folder = Folder.of(database);
    try {
      var file = folder.toRealPath().resolve(database.getFileName() + ".lock");
      if (!HELD.add(file)) {
        throw taken(database);
      }
      try {
        return new DatabaseLock(file, lock(file, database));
      } catch (IOException | RuntimeException e) {
        HELD.remove(file);
        throw e;
      }
    } catch (IOException e) {
      throw Folder.closed(folder, e);
    }
  }

  private static FileChannel lock(Path file, Path database) throws IOException {
    var channel = FileChannel.open(file, Set.of(CREATE, WRITE), Folder.only("rw-------"));
    try {
      if (channel.tryLock() == null) {
        throw taken(database);
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static StoreProblem taken(Path database) {
    return new StoreProblem(
        "Another coach is using %s. Stop it, or name another folder with --data."
            .formatted(database));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Folder.closed(Folder.of(file), e);
    } finally {
      HELD.remove(file);
    }
  }
}
