package io.careercoach.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;

/** SQLite: a file of one process, and one connection to it. */
final class Sqlite implements Vendor {
  private static final Logger LOG = LoggerFactory.getLogger(Sqlite.class);

  private final Path file;
  private final DatabaseLock lock;
  private final DataSource source;
  private final OneConnection connections;

  private Sqlite(Path file, DatabaseLock lock) {
    this.file = file;
    this.lock = lock;
    this.source = SqliteSettings.at(file);
    this.connections = new OneConnection(source);
  }

  /** The database in this file; it and its folder are made if they are not there. */
  static Sqlite in(Path path) {
    var file = path.toAbsolutePath().normalize();
    Folder.prepare(file);
    var lock = DatabaseLock.on(file);
    try {
      Folder.prepareFile(file);
      return new Sqlite(file, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public Connection borrow() throws SQLException {
    return connections.borrow();
  }

  @Override
  public void giveBack(Connection connection) {
    connections.giveBack();
  }

  @Override
  public Prepared prepare(Connection connection, String sql) throws SQLException {
    return connections.prepare(connection, sql);
  }

  @Override
  public void drop(Connection connection) {
    connections.drop();
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public boolean shared() {
    return false;
  }

  /** Whoever writes is alone anyway. */
  @Override
  public String held() {
    return "";
  }

  @Override
  public String keptInKey() {
    return "without rowid";
  }

  @Override
  public void lockKeys(Sql sql) {}

  /** Cuts the log off, which may still hold what was erased. */
  @Override
  public boolean scrub(Connection connection) {
    try {
      SqliteSettings.pragma(connection, "wal_checkpoint(truncate)");
      return true;
    } catch (SQLException e) {
      LOG.warn(
          "Erased rows stay in the database's log until its next checkpoint: {}", e.toString());
      return false;
    }
  }

  @Override
  public void tables(Connection connection) {}

  @Override
  public StoreProblem problem(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code
        ? new StoreBusy(e)
        : new StoreProblem("The database refused a statement: " + e.getMessage(), e);
  }

  @Override
  public StoreProblem unopened(SQLException e) {
    return new StoreProblem(
        "The database %s cannot be opened: %s".formatted(file, e.getMessage()), e);
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
