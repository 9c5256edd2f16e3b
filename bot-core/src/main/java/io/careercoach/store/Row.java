package io.careercoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The row that a query stands on, by the names of its columns. */
record Row(ResultSet result) {
  String text(String column) throws SQLException {
    return result.getString(column);
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  int small(String column) throws SQLException {
    return result.getInt(column);
  }

  byte[] bytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  Instant time(String column) throws SQLException {
    return Instant.ofEpochMilli(result.getLong(column));
  }

  Optional<Instant> maybeTime(String column) throws SQLException {
    long millis = result.getLong(column);
    return result.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
