package io.careercoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database of the coach does, whichever it is. */
abstract class StoreContract {
  static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  static final String ANA = "terminal/ana";
  static final String BEN = "terminal/ben";

  Database database;

  /** A new, empty database. */
  abstract Database fresh();

  @BeforeEach
  void open() {
    database = fresh();
    database.run(tx -> tx.members().add(member(ANA)));
    database.run(tx -> tx.members().add(member(BEN)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  static MemberRow member(String name) {
    return new MemberRow(name, "Europe/Berlin", "en", Optional.empty(), Optional.empty(), NOON);
  }

  static FactRow fact(String id, String json, Instant at) {
    return new FactRow("goal", id, 1, json, at, at);
  }

  static OutboxRow letter(String id, long seq, String json) {
    return new OutboxRow(id, ANA, "dm", Audience.PRIVATE, seq, 1, json, NOON);
  }

  @Test
  void aMemberIsFoundAsAddedAndCountsOnce() {
    assertThat(yes(tx -> tx.members().add(member(ANA)))).isFalse();
    assertThat(one(tx -> tx.members().find(ANA))).contains(member(ANA));
    assertThat(one(tx -> tx.members().find("terminal/eve"))).isEmpty();
    assertThat(all(tx -> tx.members().names())).containsExactly(ANA, BEN);
  }

  @Test
  void aMemberChangesInAllButTheFirstDay() {
    var later = Optional.of(NOON.plusSeconds(60));
    var changed = new MemberRow(ANA, "Asia/Tokyo", "de", Optional.of(NOON), later, NOON);
    var asked =
        new MemberRow(ANA, "Asia/Tokyo", "de", Optional.of(NOON), later, NOON.plusSeconds(9));
    assertThat(yes(tx -> tx.members().change(asked))).isTrue();
    assertThat(one(tx -> tx.members().find(ANA))).contains(changed);
    assertThat(yes(tx -> tx.members().change(member("eve")))).isFalse();
  }

  @Test
  void aSessionIsSavedOnlyOverTheVersionItWasReadAt() {
    assertThat(save(0, "{\"a\":1}")).isTrue();
    assertThat(save(0, "{\"a\":2}")).isFalse();
    assertThat(save(1, "{\"a\":3}")).isTrue();
    assertThat(save(1, "{\"a\":4}")).isFalse();
    assertThat(one(tx -> tx.sessions().find(ANA))).contains(new SessionRow(2, "{\"a\":3}"));
  }

  @Test
  void ofTwoAtOnceOneWins() throws Exception {
    save(0, "{}");
    var both = new CyclicBarrier(2);
    Callable<Boolean> turn =
        () -> {
          long seen = database.transaction(tx -> tx.sessions().find(ANA)).orElseThrow().version();
          both.await();
          return save(seen, "{\"seen\":true}");
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var saved = new ArrayList<Boolean>();
      for (var future : threads.invokeAll(List.of(turn, turn))) {
        saved.add(future.get());
      }
      assertThat(saved).containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void anExceptionLeavesNothing() {
    assertThatThrownBy(() ->
            database.run(tx -> {
              tx.inbox().first("e1", ANA, NOON);
              tx.sessions().save(ANA, 0, "{}", NOON);
              tx.facts().keep(ANA, fact("1", "{}", NOON));
              tx.outbox().add(letter("l1", 1, "{}"));
              tx.timers().set(ANA, "weekly", NOON);
              throw new IllegalArgumentException("a turn that fails");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    database.run(tx -> {
      assertThat(tx.inbox().first("e1", ANA, NOON)).isTrue();
      assertThat(tx.sessions().find(ANA)).isEmpty();
      assertThat(tx.facts().all(ANA)).isEmpty();
      assertThat(tx.outbox().waiting(ANA)).isEmpty();
      assertThat(tx.timers().of(ANA)).isEmpty();
    });
  }

  @Test
  void aTransactionIsNotNestedAndEndsWhenItEnds() {
    assertThatIllegalStateException()
        .isThrownBy(() -> database.run(tx -> database.run(inner -> {})));
    var kept = database.transaction(tx -> tx);
    assertThatIllegalStateException().isThrownBy(() -> kept.members().names());
  }

  @Test
  void anEventCountsOnceForItsMember() {
    assertThat(yes(tx -> tx.inbox().first("e1", ANA, NOON))).isTrue();
    assertThat(yes(tx -> tx.inbox().first("e1", ANA, NOON))).isFalse();
    assertThat(yes(tx -> tx.inbox().first("e2", ANA, NOON))).isTrue();
  }

  @Test
  void anEventSetAsideIsNotLost() {
    database.run(tx -> tx.inbox().setAside("e1", ANA, "{\"w\":1}", "no such shape", NOON));
    database.run(tx -> tx.inbox().setAside("e1", ANA, "{\"w\":1}", "still none", NOON));
    assertThat(all(tx -> tx.inbox().setAside()))
        .containsExactly(new SetAside("e1", ANA, "{\"w\":1}", "still none", NOON));
  }

  @Test
  void factsKeepTheOrderAndTheDayOfTheFirstTime() {
    var later = NOON.plusSeconds(60);
    database.run(tx -> tx.facts().keep(ANA, fact("2", "{\"v\":1}", NOON)));
    database.run(tx -> tx.facts().keep(ANA, fact("1", "{\"v\":1}", NOON)));
    database.run(tx -> tx.facts().keep(BEN, fact("1", "{\"v\":9}", NOON)));
    database.run(
        tx -> tx.facts().keep(ANA, new FactRow("goal", "2", 3, "{\"v\":2}", later, later)));
    assertThat(all(tx -> tx.facts().all(ANA)))
        .containsExactly(
            new FactRow("goal", "2", 3, "{\"v\":2}", NOON, later), fact("1", "{\"v\":1}", NOON));
    database.run(tx -> tx.facts().remove(ANA, "goal", "2"));
    assertThat(all(tx -> tx.facts().all(ANA))).hasSize(1);
    database.run(tx -> tx.facts().removeAll(ANA));
    assertThat(all(tx -> tx.facts().all(ANA))).isEmpty();
    assertThat(all(tx -> tx.facts().all(BEN))).hasSize(1);
  }

  @Test
  void timersRingWhenDueAndOnce() {
    database.run(tx -> {
      tx.timers().set(ANA, "weekly", NOON.plusSeconds(10));
      tx.timers().set(ANA, "weekly", NOON);
      tx.timers().set(BEN, "weekly", NOON.minusSeconds(5));
      tx.timers().set(BEN, "monthly", NOON.plusSeconds(5));
    });
    var due = database.transaction(tx -> tx.timers().due(NOON, 9));
    assertThat(due)
        .containsExactly(
            new TimerRow(BEN, "weekly", NOON.minusSeconds(5)), new TimerRow(ANA, "weekly", NOON));
    database.run(tx -> tx.timers().set(ANA, "weekly", NOON.plusSeconds(99)));
    assertThat(yes(tx -> tx.timers().taken(due.getLast()))).isFalse();
    assertThat(yes(tx -> tx.timers().taken(due.getFirst()))).isTrue();
    assertThat(yes(tx -> tx.timers().taken(due.getFirst()))).isFalse();
    database.run(tx -> tx.timers().clear(ANA, "weekly"));
    database.run(tx -> tx.timers().clearAll(BEN));
    assertThat(all(tx -> tx.timers().due(NOON.plus(Duration.ofDays(9)), 9))).isEmpty();
  }

  @Test
  void notesAreKeptByName() {
    database.run(tx -> tx.notes().keep("clock", "PT1H"));
    database.run(tx -> tx.notes().keep("clock", "PT2H"));
    assertThat(one(tx -> tx.notes().find("clock"))).contains("PT2H");
    database.run(tx -> tx.notes().remove("clock"));
    assertThat(one(tx -> tx.notes().find("clock"))).isEmpty();
  }

  @Test
  void anErasedMemberLeavesNothingButIsNotHeardTwice() {
    database.run(tx -> {
      tx.inbox().first("forget", ANA, NOON);
      tx.inbox().setAside("e1", ANA, "{}", "odd", NOON);
      tx.sessions().save(ANA, 0, "{}", NOON);
      tx.facts().keep(ANA, fact("1", "{}", NOON));
      tx.outbox().add(letter("l1", 1, "{}"));
      tx.timers().set(ANA, "weekly", NOON);
      tx.members().erase(ANA, NOON);
    });
    database.run(tx -> {
      assertThat(tx.members().names()).containsExactly(BEN);
      assertThat(tx.sessions().find(ANA)).isEmpty();
      assertThat(tx.facts().all(ANA)).isEmpty();
      assertThat(tx.inbox().setAside()).isEmpty();
      assertThat(tx.outbox().waiting(ANA)).isEmpty();
      assertThat(tx.timers().of(ANA)).isEmpty();
      assertThat(tx.inbox().first("forget", ANA, NOON)).isFalse();
    });
    assertThatThrownBy(() -> save(0, "{}")).isInstanceOf(StoreProblem.class);
  }

  @Test
  void aWorkspaceKeepsItsTokenUntilTheCoachIsTakenOut() {
    database.run(tx -> tx.workspaces().install("slack/T1", "canary-1", NOON));
    database.run(tx -> tx.workspaces().install("slack/T2", "canary-2", NOON));
    assertThat(one(tx -> tx.workspaces().token("slack/T1"))).contains("canary-1");
    assertThat(one(tx -> tx.workspaces().token("slack/T3"))).isEmpty();

    var later = NOON.plusSeconds(60);
    assertThat(yes(tx -> tx.workspaces().remove("slack/T1", NOON.minusSeconds(1), later)))
        .isFalse();
    assertThat(yes(tx -> tx.workspaces().remove("slack/T1", later, later))).isTrue();
    assertThat(yes(tx -> tx.workspaces().remove("slack/T1", later, later))).isFalse();
    assertThat(one(tx -> tx.workspaces().token("slack/T1"))).isEmpty();
    assertThat(one(tx -> tx.workspaces().token("slack/T2"))).contains("canary-2");
    assertThat(all(tx -> tx.workspaces().gone(later))).isEmpty();
    assertThat(all(tx -> tx.workspaces().gone(later.plusSeconds(1)))).containsExactly("slack/T1");

    database.run(tx -> tx.workspaces().install("slack/T1", "canary-3", later));
    assertThat(one(tx -> tx.workspaces().token("slack/T1"))).contains("canary-3");
    assertThat(all(tx -> tx.workspaces().gone(later.plusSeconds(1)))).isEmpty();
  }

  boolean save(long expected, String json) {
    return database.transaction(tx -> tx.sessions().save(ANA, expected, json, NOON));
  }

  boolean yes(Predicate<Transaction> question) {
    return database.transaction(question::test);
  }

  <T> Optional<T> one(Function<Transaction, Optional<T>> question) {
    return database.transaction(question);
  }

  <T> List<T> all(Function<Transaction, List<T>> question) {
    return database.transaction(question);
  }
}
