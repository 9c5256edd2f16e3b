package io.careercoach.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement for one use, which closes it or gives it back. */
record Prepared(PreparedStatement statement, Return way) implements AutoCloseable {

  /** What becomes of a statement after its use. */
  interface Return {
    void accept(PreparedStatement statement) throws SQLException;
  }

  @Override
  public void close() throws SQLException {
    way.accept(statement);
  }
}
