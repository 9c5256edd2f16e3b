package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which events come, and what is in them (docs.slack.dev/reference/events). */
class EventsTest extends Listening {
  private final String dm = ana.dm().id();

  EventsTest() throws Exception {}

  @Test
  void theAppHearsItself() throws Exception {
    app.chatPostMessage(call -> call.channel(dm).text("hello"));
    var event = event();
    assertThat(event.path("bot_id").asText()).isEqualTo(slack.workspace().app().botId);
    assertThat(event.path("type").asText()).isEqualTo("message");
  }

  @Test
  void itHearsItsOwnChangesWithoutAUser() throws Exception {
    var posted = app.chatPostMessage(call -> call.channel(dm).text("hello"));
    event();
    app.chatUpdate(call -> call.channel(dm).ts(posted.getTs()).text("good-bye"));
    var event = event();
    assertThat(event.path("subtype").asText()).isEqualTo("message_changed");
    assertThat(event.has("user")).isFalse();
    assertThat(event.path("message").path("text").asText()).isEqualTo("good-bye");
    assertThat(event.path("previous_message").path("text").asText()).isEqualTo("hello");
    app.chatDelete(call -> call.channel(dm).ts(posted.getTs()));
    assertThat(event().path("subtype").asText()).isEqualTo("message_deleted");
  }

  @Test
  void membersChangeAndDeleteWhatTheyWrote() throws Exception {
    ana.says("hello");
    event();
    ana.edits(ana.sees().getFirst(), "hallo");
    assertThat(event().path("message").path("text").asText()).isEqualTo("hallo");
    ana.deletes(ana.sees().getFirst());
    assertThat(event().path("previous_message").path("text").asText()).isEqualTo("hallo");
  }

  @Test
  void withoutItsScopeAnEventDoesNotCome() {
    slack.workspace().app().scopes.remove("im:history");
    assertThat(ana.says("hello").attempts()).isZero();
  }

  @Test
  void theEndOfAnInstallationIsTold() throws Exception {
    slack.uninstalls(slack.workspace());
    assertThat(event().path("type").asText()).isEqualTo("tokens_revoked");
    assertThat(event().path("type").asText()).isEqualTo("app_uninstalled");
    assertThat(ana.says("is anybody there?").attempts()).isZero();
  }
}
