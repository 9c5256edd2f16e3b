package io.careercoach.store;

import io.careercoach.privacy.MasterKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** The database of one coach: everything in it changes in transactions. */
public final class Database implements AutoCloseable {
  private final DatabaseLock lock;
  private final OneConnection connections;
  private final MasterKeys keys;

  private Database(DatabaseLock lock, OneConnection connections, MasterKeys keys) {
    this.lock = lock;
    this.connections = connections;
    this.keys = keys;
  }

  /** Opens the database in this file, or makes it, and the key file where nothing is sealed yet. */
  public static Database sqlite(Path path, Path keyFile) {
    var file = path.toAbsolutePath().normalize();
    Folder.prepare(file);
    var lock = DatabaseLock.on(file);
    try {
      Folder.prepareFile(file);
      return open(lock, file, keyFile.toAbsolutePath());
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Database open(DatabaseLock lock, Path file, Path keyFile) {
    var source = Sqlite.at(file);
    var connections = new OneConnection(source);
    try {
      var connection = connections.borrow();
      try {
        Schema.prepare(connection, source);
        return new Database(lock, connections, SealKeys.open(new Sql(connection), keyFile));
      } finally {
        connections.giveBack();
      }
    } catch (SQLException e) {
      connections.close();
      throw new StoreProblem(
          "The database %s cannot be opened: %s".formatted(file, e.getMessage()), e);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  /** The master keys; {@link MasterKeys#made} tells whether this start made them. */
  public MasterKeys keys() {
    return keys;
  }

  /**
   * Does the work in one transaction, alone; when it returns, all of it is on the disk. An
   * exception leaves nothing of it.
   */
  public <T> T transaction(Function<Transaction, T> work) {
    try {
      var connection = connections.borrow();
      try {
        return whole(connection, work);
      } finally {
        finish(connection);
      }
    } catch (SQLException e) {
      throw Sql.problem(e);
    }
  }

  /** As {@link #transaction}, for work without an answer. */
  public void run(Consumer<Transaction> work) {
    transaction(tx -> {
      work.accept(tx);
      return true;
    });
  }

  private <T> T whole(Connection connection, Function<Transaction, T> work) throws SQLException {
    connection.setAutoCommit(false);
    var transaction = new Transaction(connection, keys);
    boolean committed = false;
    try {
      var result = work.apply(transaction);
      // This commits. After commit() the driver would begin anew, and if that failed, what is
      // committed would look as if it were not.
      connection.setAutoCommit(true);
      committed = true;
      if (transaction.members().erased()) {
        Sqlite.scrub(connection);
      }
      return result;
    } finally {
      transaction.end();
      if (!committed) {
        rollBack(connection);
      }
    }
  }

  /** After a commit that failed the driver knows of no transaction; closing ends that one, too. */
  private void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      connections.drop();
    }
  }

  private void finish(Connection connection) {
    try {
      if (!connection.isClosed() && !connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      connections.drop();
    } finally {
      connections.giveBack();
    }
  }

  /** Removes what was kept long enough; gives the number of rows. */
  public int sweep(Instant now) {
    return Sweep.ALL.stream().mapToInt(sweep -> sweep.run(this, now)).sum();
  }

  /** Seals what is still under an older master key with the current one; gives the number. */
  public int reseal() {
    return SealedColumn.ALL.stream().mapToInt(this::reseal).sum();
  }

  private int reseal(SealedColumn column) {
    int all = 0;
    int some;
    do {
      some = transaction(tx -> tx.reseal(column, keys.current()));
      all += some;
    } while (some > 0);
    return all;
  }

  @Override
  public void close() {
    try {
      connections.close();
    } finally {
      lock.close();
    }
  }
}
