package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.CallBook;
import io.careercoach.discord.fake.Endpoint;
import io.careercoach.discord.fake.FakeDiscord;
import io.careercoach.discord.fake.Member;
import io.careercoach.discord.fake.Post;
import io.careercoach.talk.MovedClock;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** Far longer than a message may be, where Discord takes five messages in five seconds. */
class LongTest extends InDiscord {
  private final MovedClock clock = new MovedClock();

  @Override
  FakeDiscord discord() {
    return FakeDiscord.start(clock);
  }

  @Override
  InstantSource time() {
    return clock;
  }

  /** All of it is there, and nothing of it twice. */
  private void isWhole(Member member) {
    var heard = new StringBuilder();
    member.sees().stream().filter(Post::isOfTheApp).forEach(post -> heard.append(post.words()));
    assertThat(heard.toString().split("spice", -1)).hasSize(2801);
    assertThat(fake.calls().of(Endpoint.CREATE_MESSAGE))
        .extracting(CallBook.Entry::status)
        .isSubsetOf(200, 429);
  }

  private void comes(Member member, String words) {
    fake.awaits(
        words,
        () -> {
          clock.passes(Duration.ofMillis(500));
          return member.sees().stream()
              .anyMatch(post -> post.isOfTheApp() && post.words().contains(words));
        });
  }

  @Test
  void fortyThousandCharactersAreHeard() {
    var ana = fake.member("ana");
    ana.says("I want to " + "work on it ".repeat(3600));
    comes(ana, "Your goal");
    ana.says("cancel");
    comes(ana, "Shall I discard");
    ana.clicks(ana.hears("Shall I discard"), "Discard").isAcked();
    ana.says("/direction towards " + "spice & trade ".repeat(2800) + "in zanzibar");
    comes(ana, "in zanzibar");
    isWhole(ana);
  }

  @Test
  void whoWritesMeanwhileReadsNothingTwice() {
    var ana = fake.member("ana");
    ana.says("/direction towards " + "spice & trade ".repeat(2800) + "in zanzibar");
    fake.awaits("too much at once", () -> !fake.calls().invalid().isEmpty());
    ana.says("/goal list");
    comes(ana, "in zanzibar");
    comes(ana, "You have no active goal");
    isWhole(ana);
  }
}
