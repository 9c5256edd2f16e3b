package io.careercoach.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** How SQLite must be set, so that it keeps what was acknowledged and nothing that was erased. */
final class SqliteSettings {
  /** What must hold, so that a commit outlives a power cut and erased bytes are gone. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "journal_mode", "wal",
          "synchronous", "2",
          "transaction_mode", "IMMEDIATE",
          "busy_timeout", "1500",
          "foreign_keys", "1",
          "secure_delete", "1");

  private static final Map<String, String> LINES =
      Map.of(
          "journal_mode", "journal_mode=WAL, which needs a local disk, not one on the network",
          "synchronous", "synchronous=FULL",
          "transaction_mode", "transaction_mode=IMMEDIATE",
          "busy_timeout", "busy_timeout=1500",
          "foreign_keys", "foreign_keys=true",
          "secure_delete", "secure_delete=true");

  private SqliteSettings() {}

  /**
   * The driver's own defaults win over an address, so that the settings are set here, not there.
   */
  static SQLiteDataSource at(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(1500);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    // Nobody asks for them, and each statement would be followed by a query.
    config.setGetGeneratedKeys(false);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Refuses a connection whose settings are weaker than the promise. */
  static void check(Connection connection) throws SQLException {
    for (var setting : SETTINGS.entrySet()) {
      var name = setting.getKey();
      var value = value(connection, name);
      if (!value.equals(setting.getValue())) {
        throw new StoreProblem(
            "The database has %s=%s, which is too weak to keep what was acknowledged. Set %s."
                .formatted(name, value, LINES.get(name)));
      }
    }
  }

  private static String value(Connection connection, String name) throws SQLException {
    return name.equals("transaction_mode")
        ? connection.unwrap(SQLiteConnection.class).getCurrentTransactionMode().name()
        : pragma(connection, name);
  }

  static String pragma(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("pragma " + name)) {
      return result.getString(1);
    }
  }
}
