package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/chat.postMessage. */
class PostingTest extends Posting {

  @Test
  void isSeenByTheMember() throws Exception {
    var answer = posts(ana.dm().id(), call -> call.text("hello"));

    assertThat(answer.isOk()).isTrue();
    assertThat(ana.hears().stamp()).isEqualTo(answer.getTs());
    assertThat(answer.getMessage().getBotId()).isEqualTo(slack.workspace().app().botId);
    assertThat(slack.member("ben").everythingSeen()).isEmpty();
  }

  @Test
  void toAMemberOpensTheDirectMessage() throws Exception {
    assertThat(posts(ana.id(), call -> call.text("hello")).getChannel()).isEqualTo(ana.dm().id());
  }

  @Test
  void needsAChannelThatTheAppIsIn() throws Exception {
    assertThat(posts("C0NOWHERE99", call -> call.text("x")).getError())
        .isEqualTo("channel_not_found");
    var team = slack.channel("team").joinedBy(ana);
    assertThat(error(team, call -> call.text("x"))).isEqualTo("not_in_channel");
    assertThat(posts(team.invitesApp().id(), call -> call.text("x")).isOk()).isTrue();
    assertThat(error(team.isArchived(), call -> call.text("x"))).isEqualTo("is_archived");
  }

  @Test
  void doesNotKnowPrivateChannelsThatTheAppIsNotIn() throws Exception {
    var secret = slack.workspace().privateChannel("secret");
    assertThat(error(secret, call -> call.text("x"))).isEqualTo("channel_not_found");
  }

  @Test
  void needsTheMessagesTab() throws Exception {
    slack.app().messagesTab = false;
    assertThat(error(ana.dm(), call -> call.text("x"))).isEqualTo("messages_tab_disabled");
  }

  @Test
  void canBeLinkedTo() throws Exception {
    var posted = posts(ana.dm().id(), call -> call.text("x"));
    var link = app.chatGetPermalink(call -> call.channel(ana.dm().id()).messageTs(posted.getTs()));
    assertThat(link.getPermalink()).contains(ana.dm().id() + "/p");
    var none = app.chatGetPermalink(call -> call.channel(ana.dm().id()).messageTs("1.000001"));
    assertThat(none.getError()).isEqualTo("message_not_found");
  }
}
