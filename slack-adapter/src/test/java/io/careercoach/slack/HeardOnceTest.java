package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.CallBook;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong on the way in, everything is heard, and once. */
class HeardOnceTest extends BothWays {

  private void talks(String name) {
    var member = fake.member(name);
    member.says("/help").isAcked();
    member.hears("Just write to me");
  }

  @Test
  void slackThatDoesNotKnowItsOwnTokenEndsNothing() {
    fake.always("auth.test").isRefused("internal_error");
    restart();
    talks("ana");
  }

  @Test
  void aTalkGoesOnAfterARestart() {
    var ana = fake.member("ana");
    ana.says("I want to lead a project by the end of next year").isAcked();
    var asked = ana.hears("What would be different");
    restart();
    ana.clicks(asked, "Keep my words").isAcked();
    ana.hears("How will you know");
    fake.awaits("settled", () -> ana.sees(asked).orElseThrow().words().contains("✓ Keep my words"));
  }

  @Test
  void aClickOnAnOldQuestionChangesNothing() {
    var ana = fake.member("ana");
    ana.says("/reflect balance").isAcked();
    var old = ana.hears("?");
    ana.clicks(old, "Skip").isAcked();
    ana.hears("it stays open");
    ana.says("/reflect balance").isAcked();
    ana.hears("?");
    ana.clicks(old, "Another one").isAcked();
    ana.hears("That question is closed by now");
  }

  @Test
  void tenQuickClicksAreOne() {
    var ana = fake.member("ana");
    ana.says("/reflect compass").isAcked();
    var asked = ana.hears("1 of 6");
    for (int i = 0; i < 10; i++) {
      ana.clicks(asked, "Mostly");
    }
    fake.awaits("the second", () -> ana.sees(asked).orElseThrow().words().contains("2 of 6"));
    ana.says("/help");
    ana.hears("type one of these");
    assertThat(ana.sees()).noneMatch(post -> post.words().contains("closed by now"));
  }

  @Test
  void whatCannotBeKeptIsNotAcknowledgedAndACommandIsToldSo() throws Exception {
    talks("ana");
    var ana = fake.member("ana");
    var release = new CountDownLatch(1);
    var held = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var holder =
          threads.submit(() ->
              practice.database.run(tx -> {
                held.countDown();
                await(release);
              }));
      held.await();
      try {
        var said = ana.says("/goal list");
        ana.types("/coach", "help").isAcked();
        ana.hears("That was not saved");
        assertThat(said.acks()).isZero();
      } finally {
        release.countDown();
      }
      holder.get();
    }
    fake.passes(Duration.ofMinutes(1));
    ana.hears("You have no active goal");
    assertThat(ana.sees().stream().filter(post -> post.words().contains("no active goal")))
        .hasSize(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }

  @Test
  void fortyThousandCharactersAreHeard() {
    talks("ana");
    var ana = fake.member("ana");
    ana.says("I want to " + "work on it ".repeat(3600)).isAcked();
    ana.hears("Your goal");
    ana.says("cancel").isAcked();
    ana.clicks(ana.hears("Shall I discard"), "Discard").isAcked();
    ana.says("/direction towards " + "spice & trade ".repeat(2800) + "in zanzibar").isAcked();
    ana.hears("in zanzibar");
    var posts = fake.calls().of("chat.postMessage");
    assertThat(posts).extracting(CallBook.Entry::error).isSubsetOf("", "ratelimited");
    assertThat(posts)
        .filteredOn(post -> post.error().isEmpty())
        .extracting(post -> post.arguments().get("metadata"))
        .doesNotHaveDuplicates();
  }

  @Test
  void nobodyCanBeCalledByWordsAndNobodyElseReadsThem() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    ana.says("/direction towards <!channel> & @everyone zanzibar").isAcked();
    ana.hears("zanzibar");
    ana.says("/direction");
    ana.hears("zanzibar");
    ana.opensHome();
    ana.home();
    ben.says("/goal list");
    ben.hears("You have no active goal");
    assertThat(ana.sees()).allMatch(post -> post.pings().isEmpty() || !post.isOfTheApp());
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("zanzibar"));
  }
}
