package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that hesitates or goes away costs the turn under way and nothing else. */
class PostgresFaultTest {
  private static final int CROWD = 10;

  @TempDir Path folder;
  private PostgresAddress address;
  private Database database;

  @BeforeEach
  void open() {
    address = PostgresServer.shared().empty();
    database = Database.postgresql(address, folder.resolve("master.key"));
    database.run(tx -> tx.members().add(member(ANA)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aLostConnectionLosesTheTurnAndNothingElse() {
    assertThatThrownBy(() ->
            database.run(tx -> {
              tx.inbox().first("e1", ANA, NOON);
              tx.sql().exists("select pg_terminate_backend(pg_backend_pid())");
            }))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("does not answer");
    assertHeardForTheFirstTime(database);
  }

  @Test
  void aMemberHeldByACoachThatStandsStillIsWaitedForButNotForLong() throws SQLException {
    try (var outside = DriverManager.getConnection(address.url());
        var statement = outside.createStatement()) {
      outside.setAutoCommit(false);
      statement.execute("select 1 from member for no key update");
      assertThatThrownBy(() -> database.run(tx -> tx.members().find(ANA)))
          .isInstanceOf(StoreBusy.class);
    }
    database.run(tx -> assertThat(tx.members().find(ANA)).isPresent());
  }

  @Test
  void aCrowdIsBusyAndNotAServerThatIsGone() throws InterruptedException {
    var in = new CountDownLatch(CROWD);
    var out = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CROWD; i++) {
        threads.execute(() ->
            database.run(tx -> {
              in.countDown();
              await(out);
            }));
      }
      in.await();
      assertThatThrownBy(() -> assertHeardForTheFirstTime(database)).isInstanceOf(StoreBusy.class);
      out.countDown();
    }
    assertHeardForTheFirstTime(database);
  }

  @Test
  void afterTheEndNothingIsTaken() {
    database.close();
    assertThatThrownBy(() -> assertHeardForTheFirstTime(database))
        .hasMessage("The database is closed.");
  }

  @Test
  void aServerThatStopsAndComesBackHasLostNothing() {
    var data = folder.resolve("server");
    int port;
    Database elsewhere;
    try (var server = PostgresServer.in(data, 0)) {
      port = server.port();
      elsewhere = Database.postgresql(server.address("postgres"), folder.resolve("other.key"));
      elsewhere.run(tx -> tx.members().add(member(ANA)));
      elsewhere.run(tx -> tx.sessions().save(ANA, 0, "{}", NOON));
    }
    try (var open = elsewhere) {
      assertThatThrownBy(() -> assertHeardForTheFirstTime(open))
          .isInstanceOf(StoreProblem.class)
          .isNotInstanceOf(StoreBusy.class)
          .hasMessageContaining("localhost:" + port + "/postgres does not answer")
          .hasMessageContaining("goes on when it is back");
      try (var server = PostgresServer.in(data, port)) {
        assertThat(server.port()).isEqualTo(port);
        assertHeardForTheFirstTime(open);
        long version = open.transaction(tx -> tx.sessions().version(ANA));
        assertThat(version).isEqualTo(1);
      }
    }
  }

  private static void assertHeardForTheFirstTime(Database database) {
    boolean first = database.transaction(tx -> tx.inbox().first("e1", ANA, NOON));
    assertThat(first).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
