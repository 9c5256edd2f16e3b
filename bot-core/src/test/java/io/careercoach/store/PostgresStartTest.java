package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.fact;
import static io.careercoach.store.StoreContract.letter;
import static io.careercoach.store.StoreContract.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.privacy.MasterKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A coach starts on a PostgreSQL that is durable and its own, and says plainly what is wrong else.
 */
class PostgresStartTest {
  private static final PostgresServer SERVER = PostgresServer.shared();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"//ana:secret@host/coach", "//ana:secret@host:5432/coach", "//host:99999999/x"})
  void anAddressThatCannotBeReadIsToldWithoutItself(String rest) {
    assertThatThrownBy(() -> new PostgresAddress("jdbc:postgresql:" + rest))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("jdbc:postgresql://host:5432/database")
        .hasMessageNotContaining("secret");
  }

  @Test
  void anAddressShowsNeitherUserNorPassword() {
    var address =
        new PostgresAddress(
            "jdbc:postgresql://host/coach?user=ana&password=secret",
            Optional.of("ben"),
            Optional.of("secret"));
    assertThat(address).hasToString("host:5432/coach");
  }

  @Test
  void whereNobodyListensIsTold() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertRefused(
        new PostgresAddress("jdbc:postgresql://localhost:" + port + "/coach"),
        "localhost:" + port + "/coach does not answer");
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() {
    assertRefused(SERVER.address("nowhere"), "no such database");
  }

  @Test
  void aWrongPasswordIsTold() throws IOException {
    var rules = Path.of(SERVER.ask("postgres", "show hba_file"));
    var before = Files.readString(rules);
    SERVER.run("postgres", "create role locked login password 'right'");
    Files.writeString(rules, "host all locked all scram-sha-256\n" + before);
    SERVER.run("postgres", "select pg_reload_conf()");
    var url = "jdbc:postgresql://localhost:%d/postgres".formatted(SERVER.port());
    var address = new PostgresAddress(url, Optional.of("locked"), Optional.of("wrong-one"));
    assertRefused(address, "refuses this user or password. Correct COACH_DATABASE_USER");
  }

  @Test
  void aUserWhoMayNotMakeTablesIsTold() {
    SERVER.made("strange");
    SERVER.run("strange", "create role guest login");
    var url = "jdbc:postgresql://localhost:%d/strange?user=guest".formatted(SERVER.port());
    assertRefused(new PostgresAddress(url), "Make the user the owner of the database");
  }

  @ParameterizedTest
  @CsvSource({"off", "local", "remote_write"})
  void aCommitThatDoesNotWaitForTheDiskIsRefused(String weak) {
    SERVER.run("postgres", "drop database if exists weak");
    SERVER.made("weak");
    SERVER.run("postgres", "alter database weak set synchronous_commit = " + weak);
    assertRefused(
        SERVER.address("weak"),
        "synchronous_commit=%s, which is too weak".formatted(weak),
        "Set synchronous_commit = on in postgresql.conf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "full_page_writes"})
  void aServerThatDoesNotOutliveAPowerCutIsRefused(String setting) {
    assertThatThrownBy(() -> PostgresSource.check(setting, "off"))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContainingAll(setting + "=off", "Set " + setting + " = on");
    assertThatCode(() -> PostgresSource.check(setting, "on")).doesNotThrowAnyException();
  }

  @Test
  void twoStartsAtOnceMakeTheTablesAndTheKeyOnce() throws Exception {
    var address = SERVER.made("twice");
    Callable<Database> start = () -> Database.postgresql(address, folder.resolve("master.key"));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var started = threads.invokeAll(List.of(start, start));
      try (var one = started.getFirst().get();
          var other = started.getLast().get()) {
        assertThat(one.keys().made()).isNotEqualTo(other.keys().made());
        one.run(tx -> tx.members().add(member(ANA)));
        one.run(tx -> tx.sessions().save(ANA, 0, "{}", NOON));
        assertThat(session(other)).contains(new SessionRow(1, "{}"));
      }
    }
    assertThat(SERVER.ask("twice", "select count(*) from flyway_schema_history"))
        .isEqualTo(String.valueOf(Schema.VERSION));
    assertThat(Database.look(address)).matches("PostgreSQL 18.*, durable, tables 6 of 6");
  }

  @Test
  void aSecondCoachWithAKeyOfItsOwnIsRefusedEvenBeforeAnythingIsSealed() {
    var address = SERVER.empty();
    var mine = folder.resolve("mine.key");
    try (var first = Database.postgresql(address, mine)) {
      assertThat(first.keys().made()).isTrue();
      assertRefused(address, "belongs to coaches with the master key " + first.keys().current());
      assertThat(key()).doesNotExist();
      MasterKeys.make(key());
      assertRefused(address, "Put a copy of their key file there");
    }
    Database.postgresql(address, mine).close();
  }

  @Test
  void anOlderKeyMayGoWhenAllIsSealedAnew() throws IOException {
    var address = SERVER.empty();
    try (var database = Database.postgresql(address, key())) {
      database.run(tx -> {
        tx.members().add(member(ANA));
        tx.sessions().save(ANA, 0, "{}", NOON);
        tx.facts().keep(ANA, fact("old", "{}", NOON));
        tx.inbox().setAside("e1", ANA, "{}", "odd", NOON);
        tx.outbox().add(letter("l1", 1, "{}"));
      });
    }
    MasterKeys.renew(key());
    var both = Files.readAllLines(key());
    try (var database = Database.postgresql(address, key())) {
      assertThat(database.reseal()).isEqualTo(5);
      assertThat(database.reseal()).isZero();
    }
    Files.write(key(), both.subList(0, both.size() - 1));
    try (var database = Database.postgresql(address, key())) {
      assertThat(session(database)).contains(new SessionRow(1, "{}"));
      database.run(tx -> assertThat(tx.facts().all(ANA)).hasSize(1));
    }
  }

  private static Optional<SessionRow> session(Database database) {
    return database.transaction(tx -> tx.sessions().find(ANA));
  }

  private Path key() {
    return folder.resolve("master.key");
  }

  private void assertRefused(PostgresAddress address, String... words) {
    assertThatThrownBy(() -> Database.postgresql(address, key()))
        .isInstanceOf(StoreProblem.class)
        .isNotInstanceOf(StoreBusy.class)
        .hasMessageContainingAll(words)
        .hasMessageNotContaining("wrong-one");
  }
}
