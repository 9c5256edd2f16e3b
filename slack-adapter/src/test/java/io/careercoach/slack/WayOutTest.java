package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.Member;
import io.careercoach.slack.fake.Post;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on the way out, and that every answer is still read once. */
class WayOutTest extends BothWays {
  private static final String POST = "chat.postMessage";

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
    fake.next(POST).isCutAfter();
    ana.says("/help");
    isReadOnce();
    assertThat(fake.calls().of("conversations.history")).isNotEmpty();
  }

  @Test
  void aCallThatWasCutBeforeIsMadeAgain() {
    fake.next(POST).isCutBefore();
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void anErrorInsideSlackIsLookedFor() {
    fake.next(POST).failsAfter(500);
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void anErrorThatDidNothingIsTriedAgain() {
    fake.next(2, POST).fails(503);
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void whatIsTooMuchWaitsAsLongAsSlackSays() {
    fake.next(POST).isLimited(Optional.of(Duration.ofSeconds(1)));
    ana.says("/help");
    isReadOnce();
  }

  @Test
  void blocksThatSlackDoesNotTakeGoAsPlainTextOnce() {
    fake.next(POST).isRefused("invalid_blocks");
    ana.says("/help");
    isReadOnce();
    assertThat(answers().getFirst().blocks()).isEmpty();
    assertThat(answers().getFirst().text()).contains("[All commands]");
  }

  @Test
  void callsThatHangHoldUpNobodyElse() {
    var hold = fake.next(2, POST).hangs();
    ana.says("/help").isAcked();
    fake.member("carla").says("/help").isAcked();
    hold.isMet();
    var ben = fake.member("ben");
    ben.says("/help").isAcked();
    ben.hears("Just write to me");
    assertThat(answers()).isEmpty();
    hold.close();
    isReadOnce();
  }
}
