package io.careercoach.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The version of the tables: brought up to this coach's, refused if newer. */
final class Schema {
  /** The last migration in {@code db/migration}. */
  static final int VERSION = 6;

  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  static void prepare(Connection connection, Vendor vendor) throws SQLException {
    // Flyway takes longer to load than the rest of a start; it is needed only after an update.
    if (found(connection, vendor) < VERSION) {
      migrate(vendor);
      vendor.tables(connection);
    }
  }

  /** The version of the tables that are there, 0 where there are none. */
  static int found(Connection connection, Vendor vendor) throws SQLException {
    int found = version(connection, vendor).orElse(0);
    if (found > VERSION) {
      throw new StoreProblem(
          """
          The database was written by a newer coach (tables %d, this one knows %d). \
          Start the newer one, or put back the copy made before the update.\
          """
              .formatted(found, VERSION));
    }
    return found;
  }

  private static void migrate(Vendor vendor) {
    try {
      Flyway.configure()
          .dataSource(vendor.source())
          .locations("classpath:db/migration")
          .placeholders(Map.of("kept_in_key", vendor.keptInKey()))
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw e.getCause() instanceof SQLException cause
          ? vendor.unopened(cause)
          : new StoreProblem(
              "The tables of the database cannot be made or updated: " + e.getMessage(), e);
    }
  }

  private static Optional<Integer> version(Connection connection, Vendor vendor)
      throws SQLException {
    try (var tables =
        connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
      if (!tables.next()) {
        return Optional.empty();
      }
    }
    return new Sql(connection, vendor)
            .list(row -> row.text("version"), "select version from " + HISTORY + " where success")
            .stream()
            .map(Integer::valueOf)
            .max(Integer::compare);
  }
}
