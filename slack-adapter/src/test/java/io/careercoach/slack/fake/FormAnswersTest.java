package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * docs.slack.dev/surfaces/modals: what the app may answer to a form, and what happens when it does
 * not.
 */
class FormAnswersTest extends AtNoon {

  private static ObjectNode form(String title) {
    var label = Json.object("type", "plain_text", "text", "What");
    var element = Json.object("type", "plain_text_input", "action_id", "text");
    var input =
        Json.object("type", "input", "block_id", "what", "label", label, "element", element);
    return Json.object(
        "type", "modal",
        "notify_on_close", true,
        "title", Json.object("type", "plain_text", "text", title),
        "submit", Json.object("type", "plain_text", "text", "Send"),
        "blocks", Json.array(input));
  }

  private View opened() throws Exception {
    var trigger = ana.types("/goal", "new").payload.path("trigger_id").asText();
    Client.of(slack)
        .viewsOpen(call -> call.triggerId(trigger).viewAsString(form("One").toString()));
    return ana.modal();
  }

  private void answers(ObjectNode answer) throws Exception {
    var form = opened();
    var socket = RawSocket.open(slack);
    var sent = ana.submits(form, Map.of("What", "x"));
    var envelope = socket.hears("interactive").path("envelope_id");
    socket.send(Json.object("envelope_id", envelope, "payload", answer).toString());
    sent.isAcked();
    socket.closeBlocking();
    slack.sockets().areOpen(0);
  }

  @Test
  void updatesPushesAndClears() throws Exception {
    answers(Json.object("response_action", "update", "view", form("Two")));
    assertThat(ana.modal().title()).isEqualTo("Two");
    answers(Json.object("response_action", "push", "view", form("Three")));
    assertThat(ana.modal().title()).isEqualTo("Three");
    ana.closes(ana.modal());
    assertThat(ana.modal().title()).isEqualTo("One");
    answers(Json.object("response_action", "clear"));
    assertThat(ana.hasModal()).isFalse();
  }

  @Test
  void errorsHangOnFieldsOnly() throws Exception {
    answers(Json.object("response_action", "errors", "errors", Json.object("what", "too short")));
    assertThat(ana.errors()).containsExactly(Map.entry("What", "too short"));
    answers(Json.object("response_action", "errors", "errors", Json.object("text", "too short")));
    assertThat(ana.errors().values()).containsExactly("We had some trouble connecting. Try again?");
  }

  @Test
  void aFormThatIsNotAnsweredStaysOpenAndSaysSo() throws Exception {
    var form = opened();
    ana.submits(form, Map.of("What", "x")).failure();
    assertThat(ana.errors().values()).containsExactly("We had some trouble connecting. Try again?");
    assertThat(ana.hasModal()).isTrue();
  }

  @Test
  void closingIsToldIfTheFormWantsThat() throws Exception {
    var form = opened();
    var socket = RawSocket.open(slack);
    assertThat(ana.closes(form)).isPresent();
    assertThat(socket.hears("interactive").path("payload").path("type").asText())
        .isEqualTo("view_closed");
  }
}
