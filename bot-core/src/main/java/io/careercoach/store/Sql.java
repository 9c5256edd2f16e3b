package io.careercoach.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on one connection, for as long as it is lent out. */
final class Sql {
  private final Connection connection;
  private final Vendor vendor;
  private boolean over;

  Sql(Connection connection, Vendor vendor) {
    this.connection = connection;
    this.vendor = vendor;
  }

  /** Runs a statement that changes rows, and counts them. */
  int update(String sql, Object... values) {
    try (var statement = prepare(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw vendor.problem(e);
    }
  }

  /** The rows of a query, each read into an object. */
  <T> List<T> list(RowReader<T> reader, String sql, Object... values) {
    try (var statement = prepare(sql, values);
        var result = statement.executeQuery()) {
      var row = new Row(result);
      var list = new ArrayList<T>();
      while (result.next()) {
        list.add(reader.read(row));
      }
      return List.copyOf(list);
    } catch (SQLException e) {
      throw vendor.problem(e);
    }
  }

  /** The first row of a query, if it has one. */
  <T> Optional<T> find(RowReader<T> reader, String sql, Object... values) {
    return list(reader, sql, values).stream().findFirst();
  }

  boolean exists(String sql, Object... values) {
    return find(row -> true, sql, values).isPresent();
  }

  /** Follows a query whose rows nobody else is to change until the transaction ends. */
  String held() {
    return vendor.held();
  }

  /** From now on every statement is refused: the connection belongs to somebody else. */
  void end() {
    over = true;
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    if (over) {
      throw new IllegalStateException("This transaction is over.");
    }
    var statement = connection.prepareStatement(sql);
    try {
      Binding.bind(statement, values);
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }
}
