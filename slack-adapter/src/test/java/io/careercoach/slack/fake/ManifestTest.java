package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An app is what its manifest says. */
class ManifestTest extends AtNoon {
  private static final String COACH =
      """
      display_information: {name: Coach}
      features:
        app_home: {home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: %s}
        slash_commands: [{command: /coach, description: Talk with your coach}]
        shortcuts: [{name: Save as my win, type: message, callback_id: win, description: Praise to keep}]
      oauth_config: {scopes: {bot: ["chat:write", "im:history", commands]}}
      settings:
        event_subscriptions: {bot_events: [message.im]}
        interactivity: {is_enabled: true}
        socket_mode_enabled: true
      """;

  @Test
  void itsScopesEventsAndCommandsAreThose() throws Exception {
    slack.isSetUpBy(COACH.formatted(false));
    assertThat(slack.workspace().app().scopes)
        .containsExactly("chat:write", "im:history", "commands");
    assertThat(app.usersInfo(call -> call.user(ana.id())).getNeeded()).isEqualTo("users:read");
    assertThat(slack.app().events).containsExactly("message.im");
    assertThat(slack.app().shortcuts).containsEntry("Save as my win", "win");
    assertThatThrownBy(() -> ana.types("/goal", "list")).hasMessageContaining("/goal");
  }

  @Test
  void nobodyCanWriteWhereItIsForReading() {
    slack.isSetUpBy(COACH.formatted(true));
    assertThatThrownBy(() -> ana.says("hello"))
        .hasMessage("Sending messages to this app has been turned off");
  }

  @Test
  void whatSlackDoesNotTakeIsToldAtOnce() {
    assertThatThrownBy(() -> slack.isSetUpBy("display_information: {}"))
        .hasMessageContaining("name");
  }
}
