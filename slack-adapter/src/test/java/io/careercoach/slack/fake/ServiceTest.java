package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a whole service in a process of its own needs to work here. */
class ServiceTest extends AtNoon {

  @Test
  void isGivenByTheEnvironment() {
    assertThat(slack.environment())
        .containsOnlyKeys("SLACK_API_URL", "SLACK_APP_TOKEN", "SLACK_BOT_TOKEN")
        .containsEntry("SLACK_BOT_TOKEN", slack.workspace().app().botToken);
  }

  @Test
  void isGivenByTheEnvironmentOverHttpToo() {
    try (var receiver = Receiver.always(200)) {
      var http = slack.speaksHttp(receiver.address());
      assertThat(http.environment(slack))
          .containsOnlyKeys("SLACK_API_URL", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET");
    }
  }

  @Test
  void everyMemberSeesTheirOwnAndNoMore() throws Exception {
    var ben = slack.member("ben");
    var team = slack.channel("team").joinedBy(ana, ben).invitesApp();
    app.chatPostMessage(call -> call.channel(ana.id()).text("for ana"));
    app.chatPostMessage(call -> call.channel(team.id()).text("for all"));
    app.chatPostEphemeral(call -> call.channel(team.id()).user(ana.id()).text("for ana, too"));
    assertThat(ana.everythingSeen()).contains("for ana", "for all", "for ana, too");
    assertThat(ben.everythingSeen()).containsOnly("for all");
  }
}
