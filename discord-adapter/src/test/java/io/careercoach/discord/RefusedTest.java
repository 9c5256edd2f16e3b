package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.careercoach.discord.fake.CloseCode;
import io.careercoach.discord.fake.Endpoint;
import io.careercoach.discord.fake.FakeDiscord;
import io.careercoach.discord.fake.Member;
import io.careercoach.discord.fake.Place;
import io.careercoach.engine.LogBook;
import io.careercoach.store.Unsent;
import io.careercoach.talk.MovedClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Discord refuses for an hour, for good, or until somebody changes something. */
class RefusedTest extends InDiscord {
  private static final String ANSWER = "Just write to me";
  private static final Endpoint POST = Endpoint.CREATE_MESSAGE;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MovedClock clock = new MovedClock();
  private Member ana;

  @Override
  FakeDiscord discord() {
    var discord = FakeDiscord.start(clock);
    discord.hasNoLimits();
    return discord;
  }

  @Override
  InstantSource time() {
    return clock;
  }

  @BeforeEach
  void meetAna() {
    ana = fake.member("ana");
    ana.says("/goal list");
    ana.hears("You have no active goal");
  }

  private static long said(Member member, String words) {
    return member.sees().stream().filter(post -> post.words().contains(words)).count();
  }

  private void isAnsweredOnce() {
    ana.hears(ANSWER);
    assertThat(said(ana, ANSWER)).isOne();
  }

  private void goesWrong() {
    fake.awaits("a call that goes wrong", () -> fake.faults() > 0);
  }

  /** What may go has gone, and ana got nothing. */
  private void anaWaits() {
    othersAreAnswered("ben");
    office.round();
    othersAreAnswered("carla");
    assertThat(said(ana, ANSWER)).isZero();
  }

  private void othersAreAnswered(String name) {
    var other = fake.member(name);
    other.says("/goal list");
    other.hears("You have no active goal");
  }

  @Test
  void whoIsNotToldHowLongWaitsHalfAMinute() {
    fake.next(POST).isLimitedForSomeTime();
    ana.says("/help");
    goesWrong();
    anaWaits();
    clock.passes(Duration.ofSeconds(5));
    anaWaits();
    clock.passes(MINUTE);
    isAnsweredOnce();
  }

  @Test
  void noTimeToWaitIsTakenForNoWordOfIt() {
    fake.next(POST).isLimited(Duration.ZERO);
    ana.says("/help");
    goesWrong();
    restart(); // nobody remembers it but the database
    anaWaits();
    clock.passes(Duration.ofSeconds(5));
    anaWaits();
    clock.passes(MINUTE);
    isAnsweredOnce();
  }

  @Test
  void anHourIsWaitedAlsoOverARestart() {
    fake.next(POST).isLimited(Duration.ofHours(1));
    ana.says("/help");
    goesWrong();
    anaWaits();
    clock.passes(Duration.ofMinutes(30));
    restart();
    clock.passes(Duration.ofMinutes(29));
    anaWaits();
    clock.passes(MINUTE.multipliedBy(2));
    isAnsweredOnce();
  }

  @Test
  void anHourOfErrorsEndsInOneAnswer() {
    fake.always(POST).fails(500);
    ana.says("/help");
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
          return said(ana, ANSWER) > 0;
        });
    isAnsweredOnce();
  }

  @Test
  void whatMayHaveArrivedLongAgoIsLookedFor() {
    fake.next(POST).failsAfter(500);
    ana.says("/help");
    goesWrong();
    office.close();
    clock.passes(Duration.ofHours(1)); // Discord has forgotten the key
    begin();
    othersAreAnswered("ben");
    fake.awaits("that it is noted", () -> !waits());
    isAnsweredOnce();
  }

  @Test
  void whoWritesBeforeTheSecondTryReadsItOnce() {
    fake.next(POST).failsAfter(500);
    ana.says("/help");
    goesWrong();
    ana.says("/direction");
    fake.awaits(
        "the second try",
        () -> {
          clock.passes(Duration.ofSeconds(1)); // Discord remembers the key
          return said(ana, "Where would you like to go") == 1;
        });
    assertThat(said(ana, ANSWER)).isOne();
  }

  private boolean waits() {
    var address = "discord/" + ana.id();
    return office.database.transaction(tx -> !tx.outbox().waiting(address).isEmpty());
  }

  @Test
  void aClosedDirectMessageIsTriedOnceADay() {
    ana.closesDirectMessages();
    ana.says("/help");
    fake.awaits("a refusal", () -> fake.calls().of(POST).getLast().code() == 50007);
    ana.opensDirectMessages();
    anaWaits();
    clock.passes(Duration.ofHours(23));
    anaWaits();
    clock.passes(Duration.ofHours(2));
    isAnsweredOnce();
  }

  private Place sharedIn(String name) {
    var channel = fake.channel(name);
    ana.says("/win Closed the ticket queue");
    ana.hears("What did it give you");
    ana.uses(channel, "coach share", Map.of("what", "win 1", "in", channel)).isAcked();
    return channel;
  }

  @Test
  void whatMayHaveReachedSomebodyIsShownThemOnce() {
    var ben = fake.member("ben");
    ana.says("/win Closed the ticket queue");
    ana.hears("What did it give you");
    ana.uses(fake.channel("team"), "coach share", Map.of("what", "win 1", "with", ben)).isAcked();
    var preview = ana.hears("Shall I share exactly this");
    fake.always(POST).failsAfter(500);
    ana.clicks(preview, "Share").isAcked();
    fake.awaits("it there", () -> said(ben, "ticket queue") > 0);
    fake.mends();
    long calls = callsAbout(ben);
    clock.passes(Duration.ofHours(1)); // Discord has forgotten the key
    fake.awaits("another look", () -> callsAbout(ben) > calls);
    assertThat(said(ben, "ticket queue")).isOne();
  }

  private long callsAbout(Member member) {
    var place = "/channels/" + member.dm().id();
    return fake.calls().entries().stream().filter(call -> call.path().startsWith(place)).count();
  }

  private void isToldAndNobodyElseReadsIt(Place channel) {
    clock.passes(MINUTE); // ana heard much already
    ana.hears("I could not share it with " + channel.name());
    assertThat(channel.posts()).noneMatch(post -> post.words().contains("ticket queue"));
  }

  @Test
  void whatIsSharedInAChannelThatIsGoneComesBackToItsOwner() {
    var channel = sharedIn("team");
    var preview = ana.hears("Shall I share exactly this");
    channel.isDeleted();
    ana.clicks(preview, "Share").isAcked();
    isToldAndNobodyElseReadsIt(channel);
  }

  @Test
  void whatIsSharedWhereTheCoachMayNotWriteComesBackToItsOwner() {
    var channel = sharedIn("team");
    var preview = ana.hears("Shall I share exactly this");
    channel.mutesApp(true);
    ana.clicks(preview, "Share").isAcked();
    isToldAndNobodyElseReadsIt(channel);
  }

  @Test
  void whatIsSharedWhereTheCoachWasRemovedComesBackToItsOwner() {
    var other = fake.guild("other").isJoinedBy(ana);
    ana.says("/win Closed the ticket queue");
    ana.hears("What did it give you");
    var channel = other.channel("elsewhere");
    ana.uses(channel, "coach share", Map.of("what", "win 1", "in", channel)).isAcked();
    var preview = ana.hears("Shall I share exactly this");
    other.removesApp();
    ana.clicks(preview, "Share").isAcked();
    isToldAndNobodyElseReadsIt(channel);
  }

  @Test
  void whoCannotBeAskedAboutNowIsAskedAboutLater() {
    var channel = sharedIn("team");
    var preview = ana.hears("Shall I share exactly this");
    fake.next(Endpoint.GET_GUILD_MEMBER).fails(500);
    ana.clicks(preview, "Share").isAcked();
    goesWrong();
    clock.passes(MINUTE);
    fake.awaits("the share", () -> channel.posts().size() == 1);
  }

  private Unsent next() {
    return office.database.transaction(tx -> tx.outbox().waiting("discord/" + ana.id()).getFirst());
  }

  @Test
  void whoIsNotLetInAnyMoreSendsEverythingOnceItBeginsAgain() {
    othersAreAnswered("ben");
    fake.always(POST).fails(500);
    ana.says("/help");
    goesWrong();
    try (var log = new LogBook()) {
      fake.gateway().closes(CloseCode.AUTHENTICATION_FAILED);
      fake.awaits("the reason", () -> log.from(Level.ERROR).contains("take DISCORD_TOKEN (4004)"));
    }
    fake.mends();
    int tried = next().attempts();
    int calls = fake.calls().entries().size();
    clock.passes(MINUTE);
    fake.awaits("a try that is put off", () -> next().attempts() > tried);
    fake.member("ben").says("/direction");
    assertThat(fake.calls().entries()).hasSize(calls);
    assertThat(fake.gateway().identified()).isOne();

    restart();
    clock.passes(Duration.ofMinutes(10));
    isAnsweredOnce();
    fake.member("ben").hears("Where would you like to go");
  }
}
