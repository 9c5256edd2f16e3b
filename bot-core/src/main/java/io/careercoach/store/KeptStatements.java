package io.careercoach.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statements of one connection, prepared once: SQLite takes as long to read a statement as to
 * run it.
 */
final class KeptStatements {
  private static final int MOST = 100;

  private final Connection connection;
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  KeptStatements(Connection connection) {
    this.connection = connection;
  }

  /** One that is in use already is prepared a second time. */
  Prepared take(String sql) throws SQLException {
    var kept = idle.remove(sql);
    var statement = kept == null ? connection.prepareStatement(sql) : kept;
    return new Prepared(statement, used -> giveBack(sql, used));
  }

  private void giveBack(String sql, PreparedStatement statement) throws SQLException {
    if (idle.size() == MOST || idle.containsKey(sql)) {
      statement.close();
    } else {
      idle.put(sql, statement);
    }
  }
}
