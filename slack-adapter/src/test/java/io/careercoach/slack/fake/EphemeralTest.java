package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/chat.postEphemeral. */
class EphemeralTest extends AtNoon {

  @Test
  void ephemeralMessagesAreForOneMemberUntilTheyReload() throws Exception {
    var team = slack.channel("team").joinedBy(ana).invitesApp();
    var whispered =
        app.chatPostEphemeral(call -> call.channel(team.id()).user(ana.id()).text("psst"));
    var ben = slack.member("ben");

    assertThat(ana.sees(team)).extracting(Post::text).containsExactly("psst");
    assertThat(ben.sees(team)).isEmpty();
    var update =
        app.chatUpdate(call -> call.channel(team.id()).ts(whispered.getMessageTs()).text("y"));
    assertThat(update.getError()).isEqualTo("message_not_found");
    var stranger =
        app.chatPostEphemeral(call -> call.channel(team.id()).user(ben.id()).text("psst"));
    assertThat(stranger.getError()).isEqualTo("user_not_in_channel");
    ana.reloads();
    assertThat(ana.sees(team)).isEmpty();
  }

  @Test
  void haveALengthToo() throws Exception {
    var longer = "x".repeat(40_001);
    var answer =
        app.chatPostEphemeral(call -> call.channel(ana.dm().id()).user(ana.id()).text(longer));
    assertThat(answer.getError()).isEqualTo("msg_too_long");
  }

  @Test
  void needTheAppInTheChannel() throws Exception {
    var team = slack.channel("team").joinedBy(ana);
    var answer = app.chatPostEphemeral(call -> call.channel(team.id()).user(ana.id()).text("psst"));
    assertThat(answer.getError()).isEqualTo("not_in_channel");
  }
}
