package io.careercoach.store;

import io.careercoach.privacy.ErasureFile;
import io.careercoach.privacy.MasterKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** The database of one coach: everything in it changes in transactions. */
public final class Database implements AutoCloseable {
  private final Vendor vendor;
  private final MasterKeys keys;
  private final Erasures erasures;
  private final ScopedValue<Boolean> open = ScopedValue.newInstance();

  private Database(Vendor vendor, MasterKeys keys, Path keyFile) {
    this.vendor = vendor;
    this.keys = keys;
    this.erasures = new Erasures(ErasureFile.beside(keyFile), keys);
  }

  /** Opens the database in this file, or makes it, and the key file where nothing is sealed yet. */
  public static Database sqlite(Path file, Path keyFile) {
    return open(Sqlite.in(file), keyFile);
  }

  /** Opens the database there, which other coaches may use at the same time with the same key. */
  public static Database postgresql(PostgresAddress address, Path keyFile) {
    return open(Postgres.at(address), keyFile);
  }

  /** What a start would find there; nothing is changed, and what is wrong is a problem. */
  public static String look(PostgresAddress address) {
    try (var vendor = Postgres.at(address)) {
      var connection = vendor.borrow();
      try {
        int tables = Schema.found(connection, vendor);
        return "PostgreSQL %s, durable, %s"
            .formatted(
                connection.getMetaData().getDatabaseProductVersion(),
                tables == 0
                    ? "tables made at the first start"
                    : "tables " + tables + " of " + Schema.VERSION);
      } catch (SQLException e) {
        throw vendor.problem(e);
      } finally {
        vendor.giveBack(connection);
      }
    } catch (SQLException e) {
      throw new PostgresTrouble(address).of(e);
    }
  }

  private static Database open(Vendor vendor, Path keyFile) {
    try {
      var database = prepared(vendor, keyFile.toAbsolutePath());
      database.run(database.erasures::apply);
      return database;
    } catch (SQLException e) {
      vendor.close();
      throw vendor.unopened(e);
    } catch (RuntimeException e) {
      vendor.close();
      throw e;
    }
  }

  private static Database prepared(Vendor vendor, Path keyFile) throws SQLException {
    var connection = vendor.borrow();
    try {
      Schema.prepare(connection, vendor);
      return new Database(vendor, keys(connection, vendor, keyFile), keyFile);
    } finally {
      vendor.giveBack(connection);
    }
  }

  private static MasterKeys keys(Connection connection, Vendor vendor, Path file)
      throws SQLException {
    var sql = new Sql(connection, vendor);
    connection.setAutoCommit(false);
    vendor.lockKeys(sql);
    var keys = SealKeys.open(sql, file, vendor.shared());
    Erasures.name(sql);
    connection.setAutoCommit(true);
    return keys;
  }

  /** The master keys; {@link MasterKeys#made} tells whether this start made them. */
  public MasterKeys keys() {
    return keys;
  }

  /**
   * Does the work in one transaction, alone; when it returns, all of it is on the disk. An
   * exception leaves nothing of it.
   */
  public <T> T transaction(Function<Transaction, T> work) {
    if (open.isBound()) {
      throw new IllegalStateException("A transaction is open on this thread already.");
    }
    return ScopedValue.where(open, true).call(() -> borrowed(work));
  }

  private <T> T borrowed(Function<Transaction, T> work) {
    try {
      var connection = vendor.borrow();
      try {
        return whole(connection, work);
      } finally {
        finish(connection);
      }
    } catch (SQLException e) {
      throw vendor.problem(e);
    }
  }

  /** As {@link #transaction}, for work without an answer. */
  public void run(Consumer<Transaction> work) {
    transaction(tx -> {
      work.accept(tx);
      return true;
    });
  }

  private <T> T whole(Connection connection, Function<Transaction, T> work) throws SQLException {
    connection.setAutoCommit(false);
    var transaction = new Transaction(new Sql(connection, vendor), keys);
    boolean committed = false;
    try {
      var result = work.apply(transaction);
      transaction.complete();
      // This commits. After commit() the driver would begin anew, and if that failed, what is
      // committed would look as if it were not.
      connection.setAutoCommit(true);
      committed = true;
      if (transaction.scrubs().any()) {
        transaction.scrubs().run(connection, vendor);
        erasures.tell(transaction);
      }
      return result;
    } finally {
      transaction.end();
      if (!committed) {
        rollBack(connection);
      }
    }
  }

  /** After a commit that failed the driver knows of no transaction; closing ends that one, too. */
  private void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      vendor.drop(connection);
    }
  }

  private void finish(Connection connection) {
    try {
      if (!connection.isClosed() && !connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      vendor.drop(connection);
    } finally {
      vendor.giveBack(connection);
    }
  }

  /**
   * Removes what was kept long enough, and what is left of erased rows; gives the number of rows.
   */
  public int sweep(Instant now) {
    run(tx -> tx.scrubs().again());
    return Sweep.ALL.stream().mapToInt(sweep -> sweep.run(this, now)).sum();
  }

  /** Seals what is still under an older master key with the current one; gives the number. */
  public int reseal() {
    return SealedColumn.ALL.stream().mapToInt(this::reseal).sum();
  }

  private int reseal(SealedColumn column) {
    int all = 0;
    int some;
    do {
      some = transaction(tx -> tx.reseal(column, keys.current()));
      all += some;
    } while (some > 0);
    return all;
  }

  @Override
  public void close() {
    vendor.close();
  }
}
