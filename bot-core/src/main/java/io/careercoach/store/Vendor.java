package io.careercoach.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A kind of database: how it lends its connections, and all in which it differs from the others.
 */
sealed interface Vendor extends AutoCloseable permits Postgres, Sqlite {
  /** Waits for a connection, but not for long; whoever gets it gives it back. */
  Connection borrow() throws SQLException;

  void giveBack(Connection connection);

  /** A statement on a borrowed connection, for one use. */
  Prepared prepare(Connection connection, String sql) throws SQLException;

  /** Sees to it that a borrowed connection that is in doubt is lent to nobody else. */
  void drop(Connection connection);

  /** Connections without the limits of a turn, for the migrations. */
  DataSource source();

  /** Whether coaches in other processes, maybe with other keys, may use the database as well. */
  boolean shared();

  /** Follows a query whose rows nobody else is to change until the transaction ends. */
  String held();

  /** Ends the making of a table whose rows are kept in its primary key, if the database can. */
  String keptInKey();

  /** Lets no other coach look at the keys until the transaction ends. */
  void lockKeys(Sql sql);

  /** Removes what is left of erased rows and salts; false if it has to be tried again. */
  boolean scrub(Connection connection);

  /** Sees to new tables whatever their common description cannot say. */
  void tables(Connection connection) throws SQLException;

  /** Why a statement or a commit failed. */
  StoreProblem problem(SQLException e);

  /** Why the database does not open. */
  StoreProblem unopened(SQLException e);

  /** Waits for the transactions under way. */
  @Override
  void close();
}
