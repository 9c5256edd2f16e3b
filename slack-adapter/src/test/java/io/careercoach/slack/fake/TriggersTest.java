package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/views.open: a trigger is for one modal, at once. */
class TriggersTest extends Viewing {

  @Test
  void aTriggerIsGoodOnce() throws Exception {
    var trigger = trigger();
    assertThat(open(trigger, modal(""))).isNull();
    assertThat(ana.modal().title()).isEqualTo("Goal");
    assertThat(open(trigger, modal(""))).isEqualTo("exchanged_trigger_id");
  }

  @Test
  void aTriggerIsGoodForThreeSeconds() throws Exception {
    var trigger = trigger();
    var late = trigger();
    slack.passes(Duration.ofMillis(2_999));
    assertThat(open(trigger, modal(""))).isNull();
    slack.passes(Duration.ofMillis(1));
    assertThat(open(late, modal(""))).isEqualTo("expired_trigger_id");
    assertThat(open("1.2.x", modal(""))).isEqualTo("invalid_trigger_id");
  }

  @Test
  void aWrongViewSpendsNoTrigger() throws Exception {
    var trigger = trigger();
    var answer =
        app.viewsOpen(
            call -> call.triggerId(trigger).viewAsString("{\"type\":\"modal\",\"blocks\":[]}"));
    assertThat(answer.getError()).isEqualTo("invalid_arguments");
    assertThat(answer.getResponseMetadata().getMessages()).first().asString().contains("title");
    assertThat(open(trigger, modal(""))).isNull();
  }
}
