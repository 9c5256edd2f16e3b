package io.careercoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How messages leave, and what is removed when; part of what every database does. */
abstract class OutboxContract extends TeamContract {

  @Test
  void messagesWaitInTheirOrderWhateverTheOrderTheyCameIn() {
    database.run(tx -> tx.outbox().add(letter("b", 2, "{\"n\":2}")));
    database.run(tx -> tx.outbox().add(letter("a", 1, "{\"n\":1}")));
    assertThat(all(tx -> tx.outbox().waiting(ANA)))
        .containsExactly(
            new Unsent(letter("a", 1, "{\"n\":1}"), OutboxState.WAITING, 0),
            new Unsent(letter("b", 2, "{\"n\":2}"), OutboxState.WAITING, 0));
    assertThat(database.<Long>transaction(tx -> tx.outbox().next(ANA))).isEqualTo(3);
    assertThat(database.<Long>transaction(tx -> tx.outbox().next(BEN))).isEqualTo(1);
  }

  @Test
  void onlyTheFirstOfAPlaceMayGo() {
    var elsewhere = new OutboxRow("c", ANA, "channel", Audience.PRIVATE, 3, 1, "{}", NOON);
    database.run(tx -> {
      tx.outbox().add(letter("a", 1, "{}"));
      tx.outbox().add(letter("b", 2, "{}"));
      tx.outbox().add(elsewhere);
    });
    assertThat(due()).containsExactly("a", "c");
    database.run(tx -> tx.outbox().failed("a", 1, NOON.plusSeconds(9), OutboxState.UNCERTAIN));
    assertThat(due()).containsExactly("c");
    assertThat(all(tx -> tx.outbox().waiting(ANA)).getFirst())
        .isEqualTo(
            new Unsent(
                new OutboxRow("a", ANA, "dm", Audience.PRIVATE, 1, 1, "{}", NOON.plusSeconds(9)),
                OutboxState.UNCERTAIN,
                1));
    database.run(tx -> tx.outbox().failed("a", 2, NOON, OutboxState.DEAD));
    assertThat(due()).containsExactly("b", "c");
    database.run(tx -> tx.outbox().sent("b", NOON));
    database.run(tx -> tx.outbox().sent("c", NOON));
    assertThat(due()).isEmpty();
    assertThat(all(tx -> tx.outbox().waiting(ANA))).isEmpty();
  }

  @Test
  void whatIsSharedLeavesOnlyAsFarAsItIsLetOut() {
    database.run(tx -> {
      tx.outbox().add(shared("s1", 1));
      tx.outbox().add(shared("s2", 2));
      tx.outbox().add(letter("a", 3, "{}"));
    });
    assertThat(due()).containsExactly("a");
    assertThat(all(tx -> tx.outbox().waiting(ANA)))
        .extracting(u -> u.row().id())
        .containsExactly("a");
    assertThat(sharedAs(id -> id.equals("s2"))).containsExactly("s2");
    assertThat(one(tx -> tx.outbox().state("s1"))).contains(OutboxState.DEAD);
    assertThat(sharedAs(_ -> true)).containsExactly("s2");
    assertThat(all(tx -> tx.outbox().shared("slack/T2/", Optional::of))).isEmpty();
  }

  private List<String> sharedAs(Predicate<String> still) {
    return all(tx ->
        tx.outbox().shared("slack/T1/", unsent -> Optional.of(unsent.row().id()).filter(still)));
  }

  private static OutboxRow shared(String id, long seq) {
    return new OutboxRow(id, ANA, "slack/T1/U2", Audience.SHARED, seq, 1, "{}", NOON);
  }

  @Test
  void nothingGoesBeforeItIsDueAndNoMoreThanAskedFor() {
    for (int i = 0; i < 5; i++) {
      var row =
          new OutboxRow(
              "l" + i, ANA, "p" + i, Audience.PRIVATE, i, 1, "{}", NOON.plusSeconds(i - 3L));
      database.run(tx -> tx.outbox().add(row));
    }
    assertThat(due()).containsExactly("l0", "l1", "l2", "l3");
    assertThat(all(tx -> tx.outbox().due("", NOON, 2))).hasSize(2);
  }

  @Test
  void theSweepTakesWhatIsOverAndNothingElse() {
    database.run(tx -> {
      for (int i = 0; i < 1001; i++) {
        tx.inbox().first("old" + i, ANA, NOON.minus(Duration.ofDays(8)));
      }
      tx.inbox().first("new", ANA, NOON.minus(Duration.ofDays(6)));
      tx.inbox().setAside("e1", ANA, "{}", "odd", NOON.minus(Duration.ofHours(25)));
      tx.inbox().setAside("e2", ANA, "{}", "odd", NOON.minus(Duration.ofHours(23)));
      for (var id : List.of("old", "new", "open")) {
        tx.outbox().add(letter(id, 1, "{}"));
      }
      tx.outbox().sent("old", NOON.minus(Duration.ofHours(25)));
      tx.outbox().sent("new", NOON.minus(Duration.ofHours(23)));
    });
    assertThat(database.sweep(NOON)).isEqualTo(1003);
    assertThat(database.sweep(NOON)).isZero();
    assertThat(yes(tx -> tx.inbox().first("old1", ANA, NOON))).isTrue();
    assertThat(yes(tx -> tx.inbox().first("new", ANA, NOON))).isFalse();
    assertThat(due()).containsExactly("open");
  }

  private List<String> due() {
    return database.transaction(tx -> tx.outbox().due("", NOON, 9)).stream()
        .map(unsent -> unsent.row().id())
        .toList();
  }
}
