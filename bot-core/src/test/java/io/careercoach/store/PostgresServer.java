package io.careercoach.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A real PostgreSQL in a process of its own, durable as the coach demands. It needs nothing
 * installed; the binaries are those of Maven Central.
 */
public final class PostgresServer implements AutoCloseable {
  private static final List<String> TABLES =
      List.of("team", "member", "workspace", "inbox", "note", "seal_key");

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** The one for all tests of this process; it ends with the process. */
  private static final class Shared {
    static final PostgresServer ONE = start(builder());
  }

  public static PostgresServer shared() {
    return Shared.ONE;
  }

  /** One for a single test, which may stop it and start it again in the same folder and place. */
  static PostgresServer in(Path folder, int port) {
    return start(builder().setDataDirectory(folder).setCleanDataDirectory(false).setPort(port));
  }

  /** One that writes down every statement into a file of this folder. */
  static PostgresServer noting(Path folder, String file) {
    return start(
        builder()
            .setServerConfig("logging_collector", "on")
            .setServerConfig("log_directory", folder.toAbsolutePath().toString())
            .setServerConfig("log_filename", file)
            .setServerConfig("log_statement", "all"));
  }

  private static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("encoding", "UTF-8");
  }

  private static PostgresServer start(EmbeddedPostgres.Builder builder) {
    try {
      return new PostgresServer(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database on it, as the coach is told of it. */
  public PostgresAddress address(String database) {
    return new PostgresAddress(
        "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(server.getPort(), database));
  }

  /** The usual database, without a row. */
  public PostgresAddress empty() {
    var tables = "select count(*) from pg_tables where schemaname = 'public'";
    if (!ask("postgres", tables).equals("0")) {
      TABLES.forEach(table -> run("postgres", "delete from " + table));
    }
    return address("postgres");
  }

  /** A database of its own that was never used. */
  PostgresAddress made(String database) {
    run("postgres", "create database " + database);
    return address(database);
  }

  int port() {
    return server.getPort();
  }

  public void run(String database, String sql) {
    try (var connection = DriverManager.getConnection(address(database).url());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first value of the first row. */
  public String ask(String database, String sql) {
    try (var connection = DriverManager.getConnection(address(database).url());
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Stops it at once, as an administrator in a hurry does. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
