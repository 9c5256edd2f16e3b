package io.careercoach.store;

import java.sql.Connection;
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
    try (var prepared = prepare(sql, values)) {
      return prepared.statement().executeUpdate();
    } catch (SQLException e) {
      throw vendor.problem(e);
    }
  }

  /** The rows of a query, each read into an object. */
  <T> List<T> list(RowReader<T> reader, String sql, Object... values) {
    try (var prepared = prepare(sql, values);
        var result = prepared.statement().executeQuery()) {
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

  private Prepared prepare(String sql, Object... values) throws SQLException {
    if (over) {
      throw new IllegalStateException("This transaction is over.");
    }
    var prepared = vendor.prepare(connection, sql);
    try {
      Binding.bind(prepared.statement(), values);
      return prepared;
    } catch (SQLException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }
}
