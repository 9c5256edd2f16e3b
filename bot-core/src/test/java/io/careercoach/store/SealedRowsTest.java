package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.BEN;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.fact;
import static io.careercoach.store.StoreContract.letter;
import static io.careercoach.store.StoreContract.member;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.privacy.SealBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members wrote is on the disk only sealed, and opens only in its own cell. */
class SealedRowsTest {
  private static final String CANARY = "canary: I want to leave the bank";

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.sqlite(folder.resolve("coach.db"), folder.resolve("keys/master.key"));
    database.run(tx -> tx.members().add(member(ANA)));
    database.run(tx -> tx.members().add(member(BEN)));
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
      tx.workspaces().install("slack/T1", CANARY, NOON);
    });
    assertThat(onDisk()).contains("terminal/ana").doesNotContain("canary", "leave the bank");
    database.close();
    assertThat(onDisk()).contains("terminal/ana").doesNotContain("canary", "leave the bank");
  }

  @Test
  void anErasedSaltIsInNoByteOnTheDisk() throws IOException {
    byte[] salt = bytes("select salt as b from member where member = ?", ANA);
    var text = new String(salt, ISO_8859_1);
    assertThat(salt).hasSizeGreaterThanOrEqualTo(16);
    assertThat(onDisk()).contains(text);
    database.run(tx -> tx.members().erase(ANA, NOON));
    assertThat(onDisk()).doesNotContain(text);
  }

  @Test
  void anErasedMembersTextStaysClosedEvenIfItComesBack() {
    database.run(tx -> tx.sessions().save(ANA, 0, CANARY, NOON));
    byte[] backup = bytes("select body as b from session where member = ?", ANA);
    database.run(tx -> tx.members().erase(ANA, NOON));
    database.run(tx -> tx.members().add(member(ANA)));
    database.run(tx -> tx.sql().update("insert into session values (?, 1, ?, 0)", ANA, backup));
    assertBroken("session.body", () -> database.run(tx -> tx.sessions().find(ANA)));
  }

  @Test
  void aTextMovedToAnotherRowDoesNotOpen() {
    database.run(tx -> {
      tx.facts().keep(ANA, fact("1", CANARY, NOON));
      tx.facts().keep(ANA, fact("2", "{}", NOON));
      tx.sql().update("update fact set body = (select body from fact where id = '1')");
    });
    assertBroken("fact.body", () -> database.run(tx -> tx.facts().all(ANA)));
  }

  @Test
  void aTextMovedToAnotherMemberDoesNotOpen() {
    database.run(tx -> {
      tx.sessions().save(ANA, 0, CANARY, NOON);
      tx.sql().update("insert into session select ?, version, body, 0 from session", BEN);
      // Not even with the salt of the first one.
      tx.sql().update("update member set salt = (select salt from member where member = ?)", ANA);
    });
    assertBroken("session.body", () -> database.run(tx -> tx.sessions().find(BEN)));
    assertThat(database.<Optional<SessionRow>>transaction(tx -> tx.sessions().find(ANA)))
        .isPresent();
  }

  @Test
  void aTextMovedToAnotherFieldDoesNotOpen() {
    database.run(tx -> tx.inbox().setAside("e1", ANA, "{}", CANARY, NOON));
    database.run(tx -> tx.sql().update("update set_aside set body = reason"));
    assertBroken("set_aside.body", () -> database.run(tx -> tx.inbox().setAside()));
  }

  @Test
  void aMessageThatDoesNotOpenIsGivenUpAndHoldsNobodyUp() {
    database.run(tx -> {
      tx.outbox().add(letter("a", 1, "{}"));
      tx.outbox().add(letter("b", 2, "{}"));
      tx.sql().update("update outbox set body = ? where id = 'a'", new byte[] {1, 2, 3});
    });
    assertThat(database.<List<Unsent>>transaction(tx -> tx.outbox().due("", NOON, 9))).isEmpty();
    assertThat(database.<List<Unsent>>transaction(tx -> tx.outbox().due("", NOON, 9)))
        .containsExactly(new Unsent(letter("b", 2, "{}"), OutboxState.WAITING, 0));
  }

  @Test
  void rowsPrintWithoutTheirText() {
    assertThat(fact("1", CANARY, NOON)).asString().doesNotContain("canary");
    assertThat(new Unsent(letter("a", 1, CANARY), OutboxState.WAITING, 0))
        .asString()
        .doesNotContain("canary");
    assertThat(new SessionRow(1, CANARY)).asString().doesNotContain("canary");
    assertThat(new SetAside("e", ANA, CANARY, CANARY, NOON)).asString().doesNotContain("canary");
  }

  private void assertBroken(String cell, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining(cell)
        .hasMessageNotContaining("canary");
  }

  private byte[] bytes(String sql, Object... values) {
    var hex =
        database.transaction(
            tx -> tx.sql().find(row -> HexFormat.of().formatHex(row.bytes("b")), sql, values));
    return HexFormat.of().parseHex(hex.orElseThrow());
  }

  private String onDisk() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return all.toString();
  }
}
