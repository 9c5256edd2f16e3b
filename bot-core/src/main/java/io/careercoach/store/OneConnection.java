package io.careercoach.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection to an embedded database, lent to one after the other, first come first. */
final class OneConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OneConnection.class);
  private static final long PATIENCE_MILLIS = 1500;

  private final DataSource source;
  private final ReentrantLock turn = new ReentrantLock(true);
  private Optional<Connection> connection = Optional.empty();
  private Optional<KeptStatements> statements = Optional.empty();
  private boolean closed;

  OneConnection(DataSource source) {
    this.source = source;
  }

  /** Waits for the connection, but not for long; whoever gets it gives it back. */
  Connection borrow() throws SQLException {
    if (!waited()) {
      throw new StoreBusy();
    }
    try {
      if (closed) {
        throw new StoreProblem("The database is closed.");
      }
      if (connection.isEmpty()) {
        var opened = source.getConnection();
        connection = Optional.of(opened);
        statements = Optional.of(new KeptStatements(opened));
        SqliteSettings.check(opened);
      }
      return connection.get();
    } catch (SQLException | RuntimeException e) {
      turn.unlock();
      throw e;
    }
  }

  /** A statement on the connection that is lent out, or on one that was let go of since. */
  Prepared prepare(Connection lent, String sql) throws SQLException {
    return statements.orElseGet(() -> new KeptStatements(lent)).take(sql);
  }

  void giveBack() {
    turn.unlock();
  }

  /** Lets go of a connection that is in doubt; the next one to borrow gets a new one. */
  void drop() {
    connection.ifPresent(OneConnection::close);
    connection = Optional.empty();
    statements = Optional.empty();
  }

  private boolean waited() {
    try {
      return turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits for the transaction under way. */
  @Override
  public void close() {
    turn.lock();
    try {
      closed = true;
      drop();
    } finally {
      turn.unlock();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("A connection to the database did not close: {}", e.getMessage());
    }
  }
}
