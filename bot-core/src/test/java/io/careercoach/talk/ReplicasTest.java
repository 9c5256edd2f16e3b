package io.careercoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Coach;
import io.careercoach.engine.CoachSetup;
import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import io.careercoach.store.Database;
import io.careercoach.store.MemberRow;
import io.careercoach.store.PostgresServer;
import io.careercoach.time.CheckInTime;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two coaches on one PostgreSQL, each with a memory of its own, are as right as one. */
class ReplicasTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final List<String> MEMBERS = List.of("slack/ana", "slack/ben");
  private static final String EVE = "slack/eve";

  @TempDir Path folder;
  private Database one;
  private Database other;

  @BeforeEach
  void open() {
    var address = PostgresServer.shared().empty();
    one = Database.postgresql(address, folder.resolve("key"));
    other = Database.postgresql(address, folder.resolve("key"));
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void everyEventCountsOnceWhoeverHearsItFirst() throws Exception {
    int events = 25;
    var coaches = List.of(coach(one), coach(other));
    var deliveries = new ArrayList<Callable<Boolean>>();
    for (var member : MEMBERS) {
      for (int i = 0; i < events; i++) {
        var words = new Said.Words(new Private("help"));
        var event = new Event("e" + i, member, NOON.plusSeconds(i), words);
        for (Coach coach : coaches) {
          deliveries.add(() -> heard(coach, event));
          deliveries.add(() -> heard(coach, event));
        }
      }
    }
    Collections.shuffle(deliveries, new Random(7));
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var delivery : threads.invokeAll(deliveries)) {
        delivery.get();
      }
    }
    for (var member : MEMBERS) {
      long version = one.transaction(tx -> tx.sessions().version(member));
      assertThat(version).isEqualTo(events);
      assertThat(coaches.getFirst().waiting(member))
          .extracting(Letter::id)
          .hasSizeGreaterThanOrEqualTo(events)
          .doesNotHaveDuplicates();
    }
    assertThat(coaches.getLast().members()).isEqualTo(MEMBERS);
  }

  @Test
  @Timeout(30)
  void twoDeliveriesOfTheFirstEventNeverWaitForEachOther() throws Exception {
    var coach = coach(other);
    var event = new Event("e1", EVE, NOON, new Said.Words(new Private("help")));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> second =
          one.transaction(tx -> {
            var nothing = Optional.<Instant>empty();
            tx.members().add(new MemberRow(EVE, "UTC", "en", nothing, nothing, NOON));
            var delivery = threads.submit(() -> heard(coach, event));
            awaitSomebodyWaits();
            assertThat(tx.inbox().first("e1", EVE, NOON)).isTrue();
            return delivery;
          });
      second.get();
    }
    assertThat(coach.members()).containsExactly(EVE);
    assertThat(coach.waiting(EVE)).isEmpty();
  }

  private static void awaitSomebodyWaits() {
    var waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
    while (PostgresServer.shared().ask("postgres", waiting).equals("0")) {
      Thread.onSpinWait();
    }
  }

  private static boolean heard(Coach coach, Event event) {
    coach.hear(event);
    return true;
  }

  private static Coach coach(Database database) {
    return new CoachSetup(
            database,
            Kit.words(),
            Kit.prompts(),
            Kit.safety().safety(),
            Kit.safety().of("GB").orElseThrow(),
            ZoneOffset.UTC,
            Locale.UK,
            CheckInTime.USUAL,
            Kit.chance(),
            1_000_000)
        .coach();
  }
}
