package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot write says so, keeps nothing of the turn, and goes on when it can. */
class FaultTest {
  @TempDir Path folder;
  private Path file;
  private Database database;

  @BeforeEach
  void open() {
    file = folder.resolve("coach.db");
    database = Database.sqlite(file, folder.resolve("keys/master.key"));
    database.run(tx -> tx.members().add(member(ANA)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFullDiskLosesTheTurnAndNothingElse() {
    var large = "x".repeat(1_000_000);
    assertThatThrownBy(() ->
            database.run(tx -> {
              tx.inbox().first("e1", ANA, NOON);
              tx.sql().exists("pragma max_page_count = 1");
              tx.sessions().save(ANA, 0, large, NOON);
            }))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("full");
    // Space is there again.
    database.run(tx -> tx.sql().exists("pragma max_page_count = 1000000"));
    assertHeardForTheFirstTime();
  }

  @Test
  void aWriterFromOutsideIsWaitedForButNotForLong() throws SQLException {
    try (var outside = SqliteSettings.at(file).getConnection()) {
      outside.setAutoCommit(false);
      assertThatThrownBy(this::assertHeardForTheFirstTime).isInstanceOf(StoreBusy.class);
    }
    assertHeardForTheFirstTime();
  }

  @Test
  void afterTheEndNothingIsTaken() {
    database.close();
    assertThatThrownBy(this::assertHeardForTheFirstTime).hasMessage("The database is closed.");
  }

  private void assertHeardForTheFirstTime() {
    boolean first = database.transaction(tx -> tx.inbox().first("e1", ANA, NOON));
    assertThat(first).isTrue();
  }
}
