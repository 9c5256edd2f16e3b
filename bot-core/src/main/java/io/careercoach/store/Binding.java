package io.careercoach.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts values into the places of a statement: a time as epoch milliseconds, an absent one as null.
 */
final class Binding {
  private Binding() {}

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    switch (value) {
      case String text -> statement.setString(place, text);
      case Integer number -> statement.setLong(place, number);
      case Long number -> statement.setLong(place, number);
      case byte[] bytes -> statement.setBytes(place, bytes);
      case Instant time -> statement.setLong(place, time.toEpochMilli());
      case Optional<?> maybe when maybe.isPresent() -> bind(statement, place, maybe.get());
      case Optional<?> none -> statement.setNull(place, Types.BIGINT);
      default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
    }
  }
}
