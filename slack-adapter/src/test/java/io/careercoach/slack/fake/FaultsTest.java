package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What goes wrong when the test says so. */
class FaultsTest extends AtNoon {

  private boolean posts() throws Exception {
    return app.chatPostMessage(call -> call.channel(ana.dm().id()).text("x")).isOk();
  }

  private int status(Exception failed) {
    return ((SlackApiException) failed).getResponse().code();
  }

  @Test
  void serverErrorsDoNothing() throws Exception {
    slack.next(2, "chat.postMessage").fails(503);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(this::posts)
          .isInstanceOfSatisfying(
              SlackApiException.class, no -> assertThat(status(no)).isEqualTo(503));
    }
    assertThat(posts()).isTrue();
    assertThat(ana.sees()).hasSize(1);
  }

  @Test
  void aCutLeavesTheAppInDoubt() throws Exception {
    slack.next("chat.postMessage").isCutBefore();
    assertThatThrownBy(this::posts).isInstanceOf(IOException.class);
    assertThat(ana.sees()).isEmpty();
    slack.next("chat.postMessage").isCutAfter();
    assertThatThrownBy(this::posts).isInstanceOf(IOException.class);
    assertThat(ana.sees()).hasSize(1);
    slack.next("chat.postMessage").failsAfter(500);
    assertThatThrownBy(this::posts).isInstanceOf(SlackApiException.class);
    assertThat(ana.sees()).hasSize(2);
  }

  @Test
  void aRefusalIsForOnce() throws Exception {
    slack.next("chat.postMessage").isRefused("fatal_error");
    assertThat(posts()).isFalse();
    assertThat(posts()).isTrue();
  }

  @Test
  void tooMuchMayComeWithATimeOrWithout() {
    slack.next("chat.postMessage").isLimited(Optional.of(Duration.ofHours(1)));
    slack.next("chat.postMessage").isLimited(Optional.empty());
    for (var wait : new String[] {"3600", null}) {
      assertThatThrownBy(this::posts)
          .isInstanceOfSatisfying(
              SlackApiException.class,
              no -> assertThat(no.getResponse().header("Retry-After")).isEqualTo(wait));
    }
  }

  @Test
  void aCallThatHangsHoldsUpNoOther() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var hold = slack.next("chat.postMessage").hangs()) {
      var hanging = threads.submit(this::posts);
      hold.isMet();
      assertThat(posts()).isTrue();
      assertThat(hanging.isDone()).isFalse();
      hold.close();
      assertThat(hanging.get()).isTrue();
    }
  }

  @Test
  void whatLastsCanBeMended() throws Exception {
    slack.always("chat.postMessage").fails(500);
    assertThatThrownBy(this::posts).isInstanceOf(SlackApiException.class);
    assertThatThrownBy(this::posts).isInstanceOf(SlackApiException.class);
    slack.mends();
    assertThat(posts()).isTrue();
  }
}
