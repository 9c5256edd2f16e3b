package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.slack.fake.Member;
import io.careercoach.slack.fake.Place;
import io.careercoach.slack.fake.Post;
import io.careercoach.store.Unsent;
import io.careercoach.talk.MovedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Slack refuses for an hour, for good, or until somebody changes something. */
class RefusedTest {
  private static final String POST = "chat.postMessage";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock();
  private FakeSlack fake;
  private Practice practice;
  private Member ana;

  @BeforeEach
  void open() {
    fake = FakeSlack.start(clock);
    practice = Practice.bySockets(fake, folder, clock);
    ana = fake.member("ana");
    ana.says("/goal list").isAcked();
    ana.hears("You have no active goal");
  }

  private void restart() {
    practice.close();
    practice = Practice.bySockets(fake, folder, clock);
  }

  @AfterEach
  void close() {
    practice.close();
    fake.close();
  }

  private List<Post> answers() {
    return ana.sees().stream().filter(post -> post.words().contains("Just write to me")).toList();
  }

  private void goesWrong(int times) {
    fake.awaits("a call that goes wrong", () -> fake.faults() >= times);
  }

  /** What may go has gone, and ana got nothing. */
  private void anaWaits() {
    othersAreAnswered("ben");
    practice.round();
    othersAreAnswered("carla");
    assertThat(answers()).isEmpty();
  }

  private void othersAreAnswered(String name) {
    var other = fake.member(name);
    other.says("/goal list").isAcked();
    other.hears("You have no active goal");
  }

  @Test
  void noTimeToWaitIsTakenForASecond() {
    fake.next(POST).isLimited(Optional.of(Duration.ZERO));
    ana.says("/help");
    goesWrong(1);
    restart(); // nobody remembers it but the database
    anaWaits();
    clock.passes(Duration.ofSeconds(1));
    ana.hears("Just write to me");
    assertThat(answers()).hasSize(1);
  }

  @Test
  void whoIsNotToldHowLongWaitsHalfAMinute() {
    fake.next(POST).isLimited(Optional.empty());
    ana.says("/help");
    goesWrong(1);
    anaWaits();
    clock.passes(Duration.ofSeconds(5));
    anaWaits();
    clock.passes(MINUTE);
    ana.hears("Just write to me");
    assertThat(answers()).hasSize(1);
  }

  @Test
  void anHourIsWaitedAlsoOverARestart() {
    fake.next(POST).isLimited(Optional.of(Duration.ofHours(1)));
    ana.says("/help");
    goesWrong(1);
    anaWaits();
    clock.passes(Duration.ofMinutes(30));
    restart();
    clock.passes(Duration.ofMinutes(29));
    anaWaits();
    clock.passes(MINUTE.multipliedBy(2));
    ana.hears("Just write to me");
    assertThat(answers()).hasSize(1);
  }

  @Test
  void anHourOfErrorsEndsInOneAnswer() {
    fake.always(POST).fails(503);
    ana.says("/help").isAcked();
    var end = clock.instant().plus(Duration.ofHours(1));
    fake.awaits(
        "the end of an hour",
        () -> {
          clock.passes(MINUTE);
          return clock.instant().isAfter(end);
        });
    assertThat(fake.faults()).isBetween(5, 40);
    fake.mends();
    fake.awaits(
        "an answer",
        () -> {
          clock.passes(MINUTE);
          return !answers().isEmpty();
        });
    ana.hears("Just write to me");
    assertThat(answers()).hasSize(1);
  }

  @Test
  void aClosedDirectMessageIsTriedOnceADay() {
    fake.always(POST).isRefused("messages_tab_disabled");
    ana.says("/help").isAcked();
    goesWrong(1);
    fake.mends();
    anaWaits();
    clock.passes(Duration.ofHours(23));
    anaWaits();
    clock.passes(Duration.ofHours(2));
    ana.hears("Just write to me");
    assertThat(answers()).hasSize(1);
  }

  private Unsent next() {
    var address = "slack/" + fake.workspace().id() + "/" + ana.id();
    return practice.database.transaction(tx -> tx.outbox().waiting(address).getFirst());
  }

  @Test
  void afterItWasTakenOutNothingGoesUntilItIsPutInAgain() {
    fake.always(POST).fails(503);
    ana.says("/help").isAcked();
    goesWrong(1);
    fake.uninstalls(fake.workspace()).isAcked();
    fake.mends();
    int calls = fake.calls().entries().size();
    int tried = next().attempts();
    clock.passes(MINUTE);
    var soon = clock.instant().plus(MINUTE);
    fake.awaits(
        "a try that is put off",
        () -> next().attempts() > tried && next().row().due().isAfter(soon));
    assertThat(fake.calls().entries()).hasSize(calls);

    fake.workspace().installs();
    restart();
    clock.passes(Duration.ofMinutes(10));
    ana.hears("Just write to me");
    assertThat(answers()).hasSize(1);
  }

  private Place sharedIn(String name) {
    var channel = fake.channel(name).joinedBy(ana).invitesApp();
    ana.says("/win Closed the ticket queue").isAcked();
    ana.hears("What did it give you");
    ana.types("/coach", "share win 1 in <#" + channel.id() + "|" + name + ">").isAcked();
    return channel;
  }

  private void isToldAndNobodyElseReadsIt(Place channel) {
    clock.passes(MINUTE); // ana heard much already
    ana.hears("I could not share it with " + channel.name());
    assertThat(channel.posts()).noneMatch(post -> post.words().contains("ticket queue"));
  }

  @Test
  void whatIsSharedInAnArchivedChannelComesBackToItsOwner() {
    var channel = sharedIn("team");
    var preview = ana.hears("Shall I share exactly this");
    channel.isArchived();
    ana.clicks(preview, "Share").isAcked();
    isToldAndNobodyElseReadsIt(channel);
  }

  @Test
  void whatIsSharedWhereTheCoachWasRemovedComesBackToItsOwner() {
    var channel = sharedIn("team");
    var preview = ana.hears("Shall I share exactly this");
    channel.removesApp();
    ana.clicks(preview, "Share").isAcked();
    isToldAndNobodyElseReadsIt(channel);
  }
}
