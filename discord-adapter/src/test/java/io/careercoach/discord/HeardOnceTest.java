package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.Endpoint;
import io.careercoach.discord.fake.Member;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong on the way in, everything is heard, and once. */
class HeardOnceTest extends InDiscord {

  private Member talks(String name) {
    var member = fake.member(name);
    member.says("/help");
    member.hears("Just write to me");
    return member;
  }

  private void readsOnce(Member member, String words) {
    member.hears(words);
    member.says("/direction");
    member.hears("Where would you like to go");
    assertThat(member.sees().stream().filter(post -> post.words().contains(words))).hasSize(1);
  }

  @Test
  void aTalkGoesOnAfterARestart() {
    var ana = fake.member("ana");
    ana.says("I want to lead a project by the end of next year");
    var asked = ana.hears("What would be different");
    restart();
    ana.clicks(asked, "Keep my words").isAcked();
    ana.hears("How will you know");
    ana.sees(asked, "✓ Keep my words");
  }

  @Test
  void whatWasWrittenWhileTheCoachWasAwayIsAnsweredInItsOrder() {
    var ana = talks("ana");
    office.close();
    ana.says("/goal list");
    ana.says("/direction");
    begin();
    ana.hears("Where would you like to go");
    assertThat(ana.sees().stream().filter(post -> post.isOfTheApp()).skip(1))
        .extracting(post -> post.words().split("[.,]")[0])
        .containsExactly("You have no active goal", "Where would you like to go");
  }

  @Test
  void whatCouldNotBeReadAtFirstIsReadLater() {
    var ana = talks("ana");
    office.close();
    ana.says("/goal list");
    fake.next(Endpoint.GET_MESSAGES).fails(500);
    begin();
    readsOnce(ana, "You have no active goal");
  }

  @Test
  void daysWithoutTheCoachLoseNothing() {
    var ana = talks("ana");
    office.close();
    ana.says("/goal list");
    fake.passes(Duration.ofDays(2));
    begin(InstantSource.offset(InstantSource.system(), Duration.ofDays(2)));
    readsOnce(ana, "You have no active goal");
  }

  @Test
  void aCutConnectionIsTakenUpAgain() {
    var ana = talks("ana");
    fake.gateway().isCut();
    ana.says("/goal list");
    readsOnce(ana, "You have no active goal");
    assertThat(fake.gateway().resumed()).isOne();
  }

  @Test
  void aReconnectThatIsAskedForLosesNothing() {
    var ana = talks("ana");
    fake.gateway().asksToReconnect();
    ana.says("/goal list");
    readsOnce(ana, "You have no active goal");
  }

  @Test
  void whatIsToldAgainOnAResumeIsAnsweredOnce() {
    var ana = talks("ana");
    ana.says("/goal list");
    ana.hears("You have no active goal");
    fake.gateway().repeats(5);
    fake.gateway().isCut();
    fake.gateway().isOnline(1);
    ana.says("/direction");
    ana.hears("Where would you like to go");
    assertThat(ana.sees().stream().filter(post -> post.words().contains("You have no active goal")))
        .hasSize(1);
  }

  @Test
  void whatWasWrittenBetweenTwoSessionsIsReadWhereItStands() {
    var ana = talks("ana");
    fake.gateway().forgets();
    fake.gateway().isCut();
    ana.says("/goal list");
    fake.gateway().isOnline(1);
    readsOnce(ana, "You have no active goal");
  }

  @Test
  void aSessionThatIsNoLongerValidIsBegunAnew() {
    var ana = talks("ana");
    fake.gateway().invalidates(false);
    fake.gateway().isOnline(1);
    ana.says("/goal list");
    readsOnce(ana, "You have no active goal");
  }

  @Test
  void aClickOnAnOldQuestionChangesNothing() {
    var ana = fake.member("ana");
    ana.says("/reflect balance");
    var old = ana.hears("?");
    ana.clicks(old, "Skip").isAcked();
    ana.hears("it stays open");
    ana.says("/reflect balance");
    ana.hears("?");
    assertThat(ana.sees(old).orElseThrow().components()).isEmpty();
  }

  @Test
  void tenQuickClicksAreOne() {
    var ana = fake.member("ana");
    ana.says("/reflect compass");
    var asked = ana.hears("1 of 6");
    for (int i = 0; i < 10; i++) {
      ana.clicks(asked, "Mostly");
    }
    ana.sees(asked, "2 of 6");
    ana.says("/help");
    ana.hears("type one of these");
    assertThat(ana.sees()).noneMatch(post -> post.words().contains("closed by now"));
  }

  @Test
  void aLostFirstAnswerLosesNothingElse() {
    var ana = fake.member("ana");
    fake.next(Endpoint.CREATE_INTERACTION_RESPONSE).failsAfter(502);
    ana.uses(fake.channel("team"), "coach help", Map.of());
    ana.hears("Just write to me");
  }

  @Test
  void whatCannotBeKeptIsHeardLaterAndACommandIsToldSo() throws Exception {
    var ana = talks("ana");
    var ben = talks("ben");
    var release = new CountDownLatch(1);
    var held = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var holder =
          threads.submit(() ->
              office.database.run(tx -> {
                held.countDown();
                await(release);
              }));
      held.await();
      try {
        ana.says("/goal list");
        var told = ben.uses(fake.channel("team"), "goal list", Map.of()).answer();
        assertThat(told.words()).contains("That was not saved");
        assertThat(told.isEphemeral()).isTrue();
      } finally {
        release.countDown();
      }
      holder.get();
    }
    readsOnce(ana, "You have no active goal");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }

  @Test
  void nobodyCanBeCalledByWordsAndNobodyElseReadsThem() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    ana.says("/direction towards @everyone <@" + ben.id() + "> zanzibar");
    ana.hears("zanzibar");
    ana.says("/direction");
    ana.hears("zanzibar");
    ben.says("/goal list");
    ben.hears("You have no active goal");
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("zanzibar"));
    assertThat(fake.calls().of(Endpoint.CREATE_MESSAGE))
        .allMatch(call -> call.body().at("/allowed_mentions/parse").isEmpty())
        .allMatch(call -> call.body().at("/allowed_mentions/parse").isArray());
  }
}
