package io.careercoach.store;

import java.sql.SQLException;

/** Makes an object of a row. */
interface RowReader<T> {
  T read(Row row) throws SQLException;
}
