package io.careercoach.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The least that a durable answer can cost: one row in one transaction, on a connection of its own
 * with the settings of the coach's, in the same database.
 */
public final class BareCommits implements AutoCloseable {
  private static final byte[] BODY = new byte[600];
  private static final AtomicLong ROWS = new AtomicLong();

  private final Connection connection;
  private final PreparedStatement insert;

  private BareCommits(DataSource source, String bytes) throws SQLException {
    connection = source.getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists bare (id bigint primary key, body %s)".formatted(bytes));
    }
    insert = connection.prepareStatement("insert into bare (id, body) values (?, ?)");
  }

  public static BareCommits sqlite(Path file) throws SQLException {
    return new BareCommits(SqliteSettings.at(file), "blob");
  }

  public static BareCommits postgresql(PostgresAddress address) throws SQLException {
    return new BareCommits(address.applied(new PostgresSource()), "bytea");
  }

  /** Writes a row; when it returns, the row is on the disk. */
  public void commit() throws SQLException {
    insert.setLong(1, ROWS.incrementAndGet());
    insert.setBytes(2, BODY);
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
