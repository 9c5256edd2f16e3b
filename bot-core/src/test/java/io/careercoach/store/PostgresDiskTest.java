package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.fact;
import static io.careercoach.store.StoreContract.letter;
import static io.careercoach.store.StoreContract.member;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members wrote is on the server's disk only sealed; an erased salt leaves its table. */
class PostgresDiskTest {
  private static final String CANARY = "canary: I want to leave the bank";
  private static final PostgresServer SERVER = PostgresServer.shared();

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.postgresql(SERVER.empty(), folder.resolve("master.key"));
    database.run(tx -> tx.members().add(member(ANA)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void noByteOnTheDiskShowsWhatWasWritten() throws IOException {
    database.run(tx -> {
      tx.sessions().save(ANA, 0, CANARY, NOON);
      tx.facts().keep(ANA, fact("1", CANARY, NOON));
      tx.inbox().first(CANARY, ANA, NOON);
      tx.inbox().setAside("e1", ANA, CANARY, CANARY, NOON);
      tx.outbox().add(letter("l1", 1, CANARY));
    });
    SERVER.run("postgres", "checkpoint");
    boolean seen = false;
    try (var files = Files.walk(Path.of(SERVER.ask("postgres", "show data_directory")))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = text(file);
        assertThat(text.contains("leave the bank")).as(file.toString()).isFalse();
        seen |= text.contains(ANA);
      }
    }
    assertThat(seen).isTrue();
  }

  @Test
  void anErasedSaltLeavesItsTable() throws IOException {
    var hex = SERVER.ask("postgres", "select encode(salt, 'hex') from member");
    var salt = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    assertThat(text(table()).contains(salt)).isTrue();

    database.run(tx -> tx.members().erase(ANA, NOON));

    assertThat(text(table()).contains(salt)).isFalse();
  }

  @Test
  void aSaltThatCouldNotLeaveGoesWithTheNextSweep() throws Exception {
    var hex = SERVER.ask("postgres", "select encode(salt, 'hex') from member");
    var salt = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    try (var reader = DriverManager.getConnection(SERVER.address("postgres").url());
        var statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.execute("lock table member in access share mode");
      database.run(tx -> tx.members().erase(ANA, NOON));
      assertThat(text(table()).contains(salt)).isTrue();
    }

    database.sweep(NOON);

    assertThat(text(table()).contains(salt)).isFalse();
    assertThat(SERVER.ask("postgres", "select count(*) from note where name like 'scrub/%'"))
        .isEqualTo("0");
  }

  @Test
  void noSaltIsAmongTheSamplesOfItsColumns() {
    SERVER.run("postgres", "analyze member");
    var samples = "select count(*) from pg_stats where tablename = 'member' and attname = ";
    assertThat(SERVER.ask("postgres", samples + "'salt'")).isEqualTo("0");
    assertThat(SERVER.ask("postgres", samples + "'zone'")).isEqualTo("1");
  }

  private static Path table() {
    SERVER.run("postgres", "checkpoint");
    return Path.of(
        SERVER.ask("postgres", "show data_directory"),
        SERVER.ask("postgres", "select pg_relation_filepath('member')"));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), ISO_8859_1);
  }
}
