package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.fact;
import static io.careercoach.store.StoreContract.letter;
import static io.careercoach.store.StoreContract.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.careercoach.privacy.KeyProblem;
import io.careercoach.privacy.MasterKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteDataSource;

/** A database starts on what it can keep its promises with, and says plainly what is wrong else. */
class StartTest {
  @TempDir Path home;
  private Path folder;
  private Path file;
  private Path key;

  @BeforeEach
  void places() {
    folder = home.resolve("data");
    file = folder.resolve("coach.db");
    key = home.resolve("keys/master.key");
  }

  @Test
  void theFirstStartMakesAllThatIsNeededForItsOwnerOnly() throws IOException {
    try (var database = Database.sqlite(file, key)) {
      assertThat(database.keys().made()).isTrue();
      assertThat(permissions(folder)).isEqualTo("rwx------");
      assertThat(permissions(file)).isEqualTo("rw-------");
      assertThat(permissions(key)).isEqualTo("rw-------");
      database.run(tx -> tx.members().add(member(ANA)));
      try (var files = Files.list(folder)) {
        assertThat(files.filter(f -> f.getFileName().toString().startsWith("coach.")))
            .hasSizeGreaterThan(2)
            .allSatisfy(f -> assertThat(permissions(f)).isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void theNextStartFindsEverything() {
    write();
    try (var database = Database.sqlite(file, key)) {
      assertThat(database.keys().made()).isFalse();
      assertThat(session(database)).contains(new SessionRow(1, "{}"));
    }
  }

  @Test
  void theKnownVersionIsThatOfTheLastMigration() {
    var all =
        Flyway.configure()
            .dataSource(SqliteSettings.at(home.resolve("x.db")))
            .loggers("slf4j")
            .load()
            .info()
            .all();
    assertThat(all[all.length - 1].getVersion().getVersion())
        .isEqualTo(Integer.toString(Schema.VERSION));
  }

  @Test
  void aNewerDatabaseIsRefused() throws SQLException {
    write();
    change("update flyway_schema_history set version = '7'");
    assertRefused("newer coach (tables 7, this one knows 6)");
  }

  @Test
  void aMissingKeyIsRefusedOnlyWhereSomethingIsSealed() throws IOException {
    Database.sqlite(file, key).close();
    Files.delete(key);
    write();
    Files.delete(key);
    assertRefused("master key is missing: " + key);
  }

  @Test
  void anotherKeyIsRefused() throws IOException {
    write();
    Files.delete(key);
    MasterKeys.make(key);
    assertRefused("which is not in " + key);
  }

  @Test
  void anOlderKeyStillReads() {
    write();
    MasterKeys.renew(key);
    try (var database = Database.sqlite(file, key)) {
      assertThat(session(database)).contains(new SessionRow(1, "{}"));
      database.run(tx -> tx.sessions().save(ANA, 1, "{\"new\":1}", NOON));
      assertThat(session(database)).contains(new SessionRow(2, "{\"new\":1}"));
    }
  }

  @Test
  void anOlderKeyMayGoWhenAllIsSealedAnew() throws IOException {
    write();
    MasterKeys.renew(key);
    var both = Files.readAllLines(key);
    var newest = both.subList(0, both.size() - 1);
    Files.write(key, newest);
    assertRefused("which is not in " + key);
    Files.write(key, both);
    try (var database = Database.sqlite(file, key)) {
      database.run(tx -> tx.facts().keep(ANA, fact("new", "{}", NOON)));
      assertThat(database.reseal()).isEqualTo(5);
      assertThat(database.reseal()).isZero();
    }
    Files.write(key, newest);
    try (var database = Database.sqlite(file, key)) {
      assertThat(session(database)).contains(new SessionRow(1, "{}"));
      database.run(tx -> {
        assertThat(tx.facts().all(ANA)).hasSize(2);
        assertThat(tx.outbox().waiting(ANA)).hasSize(1);
        assertThat(tx.inbox().setAside()).hasSize(1);
      });
    }
  }

  static Stream<Arguments> weaker() {
    return Stream.of(
        arguments("synchronous", weak(source -> source.setSynchronous("NORMAL"))),
        arguments("journal_mode", weak(source -> source.setJournalMode("MEMORY"))),
        arguments("transaction_mode", weak(source -> source.setTransactionMode("DEFERRED"))),
        arguments("busy_timeout", weak(source -> source.getConfig().setBusyTimeout(1))),
        arguments("foreign_keys", weak(source -> source.setEnforceForeignKeys(false))),
        arguments(
            "secure_delete",
            weak(source -> source.getConfig().setPragma(Pragma.SECURE_DELETE, "false"))));
  }

  private static Consumer<SQLiteDataSource> weak(Consumer<SQLiteDataSource> change) {
    return change;
  }

  @ParameterizedTest
  @MethodSource("weaker")
  void aWeakerSettingIsRefused(String name, Consumer<SQLiteDataSource> change) throws SQLException {
    var source = SqliteSettings.at(home.resolve("weak.db"));
    change.accept(source);
    try (var connection = source.getConnection()) {
      assertThatThrownBy(() -> SqliteSettings.check(connection))
          .isInstanceOf(StoreProblem.class)
          .hasMessageContaining("too weak")
          .hasMessageContaining("Set " + name + "=");
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Files.writeString(home.resolve("data"), "not a folder");
    assertRefused(home.resolve("data") + " is a file");
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file, "These are words, and not a few of them. ".repeat(99));
    assertRefused("database " + file + " cannot be opened");
  }

  @Test
  void aRefusedStartLetsGoOfTheFolder() throws IOException {
    Files.createDirectories(key.getParent());
    Files.writeString(key, "nonsense");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> Database.sqlite(file, key)).isInstanceOf(KeyProblem.class);
    Files.delete(key);
    Database.sqlite(file, key).close();
  }

  private void write() {
    try (var database = Database.sqlite(file, key)) {
      database.run(tx -> tx.members().add(member(ANA)));
      database.run(tx -> {
        tx.sessions().save(ANA, 0, "{}", NOON);
        tx.facts().keep(ANA, fact("old", "{}", NOON));
        tx.inbox().setAside("e1", ANA, "{}", "odd", NOON);
        tx.outbox().add(letter("l1", 1, "{}"));
      });
    }
  }

  private static Optional<SessionRow> session(Database database) {
    return database.transaction(tx -> tx.sessions().find(ANA));
  }

  private void assertRefused(String sentence) {
    assertThatThrownBy(() -> Database.sqlite(file, key))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining(sentence);
  }

  private void change(String sql) throws SQLException {
    try (var connection = SqliteSettings.at(file).getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
