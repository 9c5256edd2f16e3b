package io.careercoach.courier;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Coach;
import io.careercoach.engine.CoachSetup;
import io.careercoach.engine.Event;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Posts;
import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import io.careercoach.store.Database;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In order, at a pace, and never twice where that can be helped. */
class CourierTest {
  private static final String ANA = "slack/T1/U1";
  private static final String BEN = "slack/T1/U2";
  @TempDir Path folder;
  private final Satchel satchel = new Satchel();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private Database database;
  private Coach coach;
  private Courier courier;
  private int events;

  @BeforeEach
  void open() {
    database = Database.sqlite(folder.resolve("coach.db"), folder.resolve("master.key"));
    var safety = Kit.safety();
    coach =
        new CoachSetup(
                database,
                Kit.words(),
                Kit.prompts(),
                safety.safety(),
                safety.of("GB").orElseThrow(),
                ZoneId.of("Europe/Berlin"),
                Locale.UK,
                CheckInTime.USUAL,
                Kit.chance(),
                1_000_000)
            .coach();
    courier = courier();
  }

  private Courier courier() {
    return new Courier(
        coach,
        new Letters(database),
        new Posts(database),
        satchel,
        new Pace(new Pace.Rate(1, 3), new Pace.Rate(10, 20), 10),
        () -> now,
        new Random(1),
        Runnable::run);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void say(String member, String words) {
    hear(member, new Said.Words(new Private(words)));
  }

  private void hear(String member, Said said) {
    coach.hear(new Event("e" + events++, member, now, said));
  }

  private void passes(Duration time) {
    now = now.plus(time);
    courier.round();
  }

  private List<String> done() {
    var all = List.copyOf(satchel.log);
    satchel.log.clear();
    return all;
  }

  /** What went out, or was to. */
  private List<String> sent() {
    return done().stream().filter(line -> !line.startsWith("settle")).toList();
  }

  @Test
  void lettersGoInTheirOrderAndOnce() {
    say(ANA, "/goal new");
    say(ANA, "/direction");
    courier.answer(ANA);
    assertThat(done())
        .containsExactly(
            "carry: What would you like to reach? (about 7 questions left)",
            "carry: You are in the middle of your new goal. Shall I put it aside first?");
    courier.answer(ANA);
    courier.round();
    assertThat(done()).isEmpty();
  }

  @Test
  void anAnsweredQuestionIsSettledWhereItStands() {
    say(ANA, "/reflect balance");
    courier.answer(ANA);
    hear(ANA, new Said.Pressed("p1", "/skip"));
    courier.answer(ANA);
    assertThat(done()).endsWith("settle place0: Skip");
  }

  @Test
  void aPageOfQuestionsStandsInOnePlace() {
    say(ANA, "/reflect compass");
    courier.answer(ANA);
    hear(ANA, new Said.Pressed("p1", "4"));
    courier.answer(ANA);
    assertThat(done().getLast()).startsWith("replace place0: 2 of 6");
    satchel.says(new Carried.Refused("gone"));
    hear(ANA, new Said.Pressed("p2", "4"));
    courier.answer(ANA);
    assertThat(done()).hasSize(2).last().asString().startsWith("carry: 3 of 6");
  }

  @Test
  void whatMayHaveArrivedIsLookedForFirst() {
    say(ANA, "/help");
    satchel.says(new Carried.Unsure("cut"), new Carried.Unsure("cut"));
    courier.answer(ANA);
    assertThat(done()).singleElement().asString().startsWith("carry: ");
    courier.round();
    assertThat(done()).isEmpty();
    passes(Duration.ofSeconds(9));
    passes(Duration.ofSeconds(9));
    assertThat(done()).hasSize(2).allMatch(line -> line.startsWith("look and carry: "));
    passes(Duration.ofHours(1));
    assertThat(done()).isEmpty();
  }

  @Test
  void whatArrivedInPartIsLookedForOnceTheRestMayGo() {
    say(ANA, "/help");
    satchel.says(new Carried.Partly(new Carried.Later(Duration.ofMinutes(1))));
    courier.answer(ANA);
    assertThat(done()).singleElement().asString().startsWith("carry: ");
    passes(Duration.ofSeconds(59));
    assertThat(done()).isEmpty();
    passes(Duration.ofSeconds(2));
    assertThat(done()).singleElement().asString().startsWith("look and carry: ");
  }

  @Test
  void anAttemptThatDiedWithItsProcessIsLookedForToo() {
    say(ANA, "/help");
    assertThat(new Letters(database).take(ANA, now, now, now.plusSeconds(30))).isPresent();
    courier = courier();
    passes(Duration.ofSeconds(29));
    assertThat(done()).isEmpty();
    passes(Duration.ofSeconds(2));
    assertThat(done()).singleElement().asString().startsWith("look and carry: ");
  }

  @Test
  void theTimeToWaitIsKeptInTheDatabase() {
    say(ANA, "/help");
    satchel.says(new Carried.Later(Duration.ofHours(1)));
    courier.answer(ANA);
    courier = courier();
    courier.answer(ANA);
    passes(Duration.ofMinutes(59));
    assertThat(sent()).hasSize(1);
    passes(Duration.ofMinutes(2));
    assertThat(sent()).singleElement().asString().startsWith("carry: ");
  }

  @Test
  void oneThatIsToldToWaitHoldsUpNobodyElseButTwoHoldUpTheTeam() {
    say(ANA, "/help");
    say(BEN, "/help");
    satchel.says(new Carried.Later(Duration.ofMinutes(5)));
    courier.answer(ANA);
    courier.answer(BEN);
    assertThat(sent()).hasSize(2);
    say(BEN, "/help");
    satchel.says(new Carried.Later(Duration.ofMinutes(1)));
    courier.answer(BEN);
    say("slack/T1/U3", "/help");
    say("slack/T2/U3", "/help");
    courier.answer("slack/T1/U3");
    assertThat(sent()).hasSize(1);
    courier.answer("slack/T2/U3");
    assertThat(sent()).hasSize(1);
    passes(Duration.ofMinutes(2));
    assertThat(sent()).hasSize(2);
  }

  @Test
  void whatIsRefusedStopsThatConversationAndIsTriedOnceADay() {
    say(ANA, "/help");
    say(ANA, "/privacy");
    say(BEN, "/help");
    satchel.says(new Carried.Refused("user_disabled"));
    courier.round();
    assertThat(sent()).hasSize(2);
    passes(Duration.ofHours(23));
    assertThat(sent()).isEmpty();
    satchel.says(new Carried.Refused("user_disabled"));
    passes(Duration.ofHours(2));
    assertThat(sent()).hasSize(1);
    passes(Duration.ofSeconds(1));
    say(ANA, "hello");
    courier.answer(ANA);
    passes(Duration.ofSeconds(1));
    assertThat(sent()).hasSize(3);
  }

  @Test
  void whoWritesWhileSomethingIsRefusedIsTriedAgainAtOnce() {
    say(ANA, "/help");
    satchel.says(new Carried.Refused("cannot_dm_user"));
    satchel.meanwhile(() -> {
      now = now.plusMillis(1);
      courier.answer(ANA);
    });
    courier.round();
    assertThat(sent()).hasSize(2);
  }

  @Test
  void aTokenThatIsNotTakenHoldsUpItsTeam() {
    say(ANA, "/help");
    say(BEN, "/help");
    satchel.says(new Carried.Shut("token_revoked"));
    courier.round();
    passes(Duration.ofMinutes(4));
    assertThat(sent()).hasSize(1);
    passes(Duration.ofMinutes(2));
    assertThat(sent()).hasSize(2);
  }

  @Test
  void aBurstIsPaced() {
    for (int i = 0; i < 6; i++) {
      say(ANA, "/help");
    }
    courier.answer(ANA);
    assertThat(sent()).hasSize(3);
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    assertThat(sent()).hasSize(2);
    passes(Duration.ofSeconds(5));
    assertThat(sent()).hasSize(1);
  }

  @Test
  void whatComesUnaskedIsDroppedOnceItIsNotWanted() {
    say(ANA, "/begin weekly");
    courier.answer(ANA);
    done();
    now = coach.nextRing().orElseThrow();
    coach.ring(now);
    assertThat(coach.waiting(ANA)).isNotEmpty();
    database.run(tx -> {
      var row = tx.members().find(ANA).orElseThrow();
      tx.members().change(row.begun(Optional.empty()));
    });
    courier.round();
    assertThat(sent()).isEmpty();
    assertThat(coach.waiting(ANA)).isEmpty();
  }

  @Test
  void aPostThatIsRefusedComesBackToItsOwner() {
    say(ANA, "/win Trained two colleagues");
    say(ANA, "skill");
    say(ANA, "/share win 1 in #team");
    say(ANA, "Share");
    satchel.refusesPosts();
    for (int i = 0; i < 4; i++) {
      passes(Duration.ofSeconds(5));
    }
    assertThat(sent())
        .last()
        .asString()
        .contains("I could not share it with team")
        .contains("invite me there first");
  }
}
