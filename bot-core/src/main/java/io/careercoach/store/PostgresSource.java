package io.careercoach.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to a PostgreSQL as a turn needs them: durable, impatient, and each statement seeing
 * what others have committed.
 */
final class PostgresSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;

  /**
   * A coach that is stopped in the middle of a turn must not hold its members up for longer than
   * this in the others.
   */
  private static final String PREPARE =
      """
      select set_config('lock_timeout', '1500', false),
        set_config('idle_in_transaction_session_timeout', '10000', false),
        set_config('default_transaction_isolation', 'read committed', false),
        current_setting('fsync') as fsync,
        current_setting('full_page_writes') as full_page_writes,
        current_setting('synchronous_commit') as synchronous_commit
      """;

  /** What must hold, so that a commit outlives a power cut. */
  private static final Map<String, Set<String>> SETTINGS =
      Map.of(
          "fsync", Set.of("on"),
          "full_page_writes", Set.of("on"),
          "synchronous_commit", Set.of("on", "remote_apply"));

  PostgresSource() {
    setConnectTimeout(2);
    setLoginTimeout(2);
    setSocketTimeout(30);
    setTcpKeepAlive(true);
    // It would quote rows.
    setLogServerErrorDetail(false);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(PREPARE)) {
      result.next();
      for (var name : SETTINGS.keySet()) {
        check(name, result.getString(name));
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Refuses a setting that is weaker than the promise. */
  static void check(String name, String value) {
    if (!SETTINGS.getOrDefault(name, Set.of()).contains(value)) {
      throw new StoreProblem(
          """
          The database has %s=%s, which is too weak to keep what was acknowledged. \
          Set %s = on in postgresql.conf (or where it was set for the database or the user) and \
          reload PostgreSQL.\
          """
              .formatted(name, value, name));
    }
  }
}
