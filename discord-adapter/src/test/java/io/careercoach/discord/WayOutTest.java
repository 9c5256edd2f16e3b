package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.Endpoint;
import io.careercoach.discord.fake.Member;
import io.careercoach.discord.fake.Post;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on the way out, and that every answer is still read once. */
class WayOutTest extends InDiscord {
  private static final Endpoint POST = Endpoint.CREATE_MESSAGE;

  /** More than the tries that JDA and what is below it make by themselves. */
  private static final int JDAS_OWN = 3;

  private Member ana;

  @BeforeEach
  void meetAna() {
    ana = fake.member("ana");
    ana.says("/goal list");
    ana.hears("You have no active goal");
  }

  private List<Post> answers() {
    return ana.sees().stream().filter(post -> post.words().contains("Just write to me")).toList();
  }

  private void isReadOnce() {
    ana.hears("Just write to me");
    ana.says("/direction");
    ana.hears("Where would you like to go");
    assertThat(answers()).hasSize(1);
  }

  @Test
  void aCallThatWasDoneAndCutIsLookedFor() {
    fake.next(JDAS_OWN, POST).isCutAfter();
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void aCallThatWasCutBeforeIsMadeAgain() {
    fake.next(JDAS_OWN, POST).isCutBefore();
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void anErrorInsideDiscordIsLookedFor() {
    fake.next(POST).failsAfter(500);
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void anAnswerThatIsLostByTheWayIsNotSentTwice() {
    fake.next(2, POST).failsAfter(502);
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void anErrorThatDidNothingIsTriedAgain() {
    fake.next(2, POST).fails(500);
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void whatIsTooMuchWaitsAsLongAsDiscordSays() {
    fake.next(POST).isLimited(Duration.ofSeconds(1));
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void aMessageThatDiscordDoesNotTakeGoesAsPlainTextOnce() {
    fake.next(POST).isRefused(400, 50035, "Invalid Form Body");
    ana.says("/help");
    isReadOnce();
    assertThat(answers().getFirst().components()).isEmpty();
  }

  @Test
  void callsThatHangHoldUpNobodyElse() {
    var hold = fake.next(2, POST).hangs();
    ana.says("/help");
    fake.member("carla").says("/help");
    hold.isMet();
    var ben = fake.member("ben");
    ben.says("/help");
    ben.hears("Just write to me");
    assertThat(answers()).isEmpty();
    hold.close();
    isReadOnce();
  }

  @Test
  void whatIsRefusedWaitsForTheNextWordOfItsMember() {
    ana.closesDirectMessages();
    ana.says("/help");
    fake.awaits("a refusal", () -> fake.calls().of(POST).size() > 1);
    ana.opensDirectMessages();
    ana.says("/direction");
    isReadOnceBefore("Where would you like to go");
  }

  private void isReadOnceBefore(String next) {
    ana.hears("Just write to me");
    ana.hears(next);
    assertThat(answers()).hasSize(1);
  }
}
