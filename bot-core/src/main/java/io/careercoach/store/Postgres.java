package io.careercoach.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL: a server that several coaches share, each with a pool of connections. */
final class Postgres implements Vendor {
  private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);
  private static final int CONNECTIONS = 10;
  private static final long PATIENCE_MILLIS = 1500;

  private final PostgresAddress address;
  private final PostgresTrouble trouble;
  private final HikariDataSource pool;

  /** Tells a crowd, which is busy, from a server that does not answer. */
  private final Semaphore places = new Semaphore(CONNECTIONS, true);

  private Postgres(PostgresAddress address, HikariDataSource pool) {
    this.address = address;
    this.trouble = new PostgresTrouble(address);
    this.pool = pool;
  }

  /** The database there, which answers and is durable. */
  static Postgres at(PostgresAddress address) {
    var config = new HikariConfig();
    config.setPoolName("coach");
    config.setDataSource(address.applied(new PostgresSource()));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setValidationTimeout(PATIENCE_MILLIS / 2);
    try {
      return new Postgres(address, new HikariDataSource(config));
    } catch (PoolInitializationException e) {
      throw new PostgresTrouble(address).of(e);
    }
  }

  @Override
  public Connection borrow() throws SQLException {
    if (!waited()) {
      throw new StoreBusy();
    }
    try {
      if (pool.isClosed()) {
        throw new StoreProblem("The database is closed.");
      }
      return pool.getConnection();
    } catch (SQLException | RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private boolean waited() {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("A connection to the database did not close: {}", e.getMessage());
    } finally {
      places.release();
    }
  }

  /** The driver and the server keep what they have prepared themselves. */
  @Override
  public Prepared prepare(Connection connection, String sql) throws SQLException {
    return new Prepared(connection.prepareStatement(sql), PreparedStatement::close);
  }

  @Override
  public void drop(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.warn("A connection to the database did not end: {}", e.getMessage());
    }
    pool.evictConnection(connection);
  }

  @Override
  public DataSource source() {
    return address.applied(new PGSimpleDataSource());
  }

  @Override
  public boolean shared() {
    return true;
  }

  /** Rows that refer to the held one may still come and go, as far as others allow. */
  @Override
  public String held() {
    return "for no key update";
  }

  @Override
  public String keptInKey() {
    return "";
  }

  @Override
  public void lockKeys(Sql sql) {
    sql.update("lock table seal_key in share row exclusive mode");
  }

  /**
   * Writes the small table of the members anew without the salts that are gone: no erased text,
   * wherever it lies, opens without its salt. The server's log keeps its own time.
   */
  @Override
  public boolean scrub(Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute("vacuum full member");
      return true;
    } catch (SQLException e) {
      LOG.warn("Erased salts stay in the database's file for now: {}", e.getMessage());
      return false;
    }
  }

  /** No salt is to be among the samples that the server takes of its columns. */
  @Override
  public void tables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("alter table member alter column salt set statistics 0");
    }
  }

  /** When one connection is lost, the others are, too: each would cost another turn. */
  @Override
  public StoreProblem problem(SQLException e) {
    if (PostgresTrouble.lost(e) && !pool.isClosed()) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
    return trouble.of(e);
  }

  @Override
  public StoreProblem unopened(SQLException e) {
    return trouble.of(e);
  }

  @Override
  public void close() {
    places.acquireUninterruptibly(CONNECTIONS);
    try {
      pool.close();
    } finally {
      places.release(CONNECTIONS);
    }
  }
}
