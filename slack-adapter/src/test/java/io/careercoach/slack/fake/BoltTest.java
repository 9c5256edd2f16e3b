package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.MessageEvent;
import org.junit.jupiter.api.Test;

/** The real Bolt cannot tell this Slack from the other one. */
class BoltTest {

  @Test
  void hearsAMessageOverSocketModeAndAnswersIt() throws Exception {
    try (var slack = FakeSlack.patient();
        var bot = new Bot(slack).with(BoltTest::echoes).online()) {
      slack.sockets().areOpen(1);
      var ana = slack.member("ana");

      var hello = ana.says("hello & welcome");

      assertThat(ana.hears().text()).isEqualTo("You said: hello &amp; welcome");
      hello.isAcked();
      assertThat(hello.attempts()).isOne();
      assertThat(hello.acks()).isOne();
      assertThat(slack.calls().of("auth.test")).isNotEmpty();
      assertThat(bot.sockets().getClient().verifyConnection()).isTrue();
    }
  }

  private static void echoes(com.slack.api.bolt.App app) {
    app.event(
        MessageEvent.class,
        (event, context) -> {
          context.say("You said: " + event.getEvent().getText());
          return context.ack();
        });
  }
}
