package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/chat.update and chat.delete. */
class ChangingTest extends AtNoon {
  private static final String SAVE =
      "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"text\":{\"type\":\"plain_text\",\"text\":\"Save\"}}]}]";

  private final String dm = ana.dm().id();
  private final Post post;

  ChangingTest() throws Exception {
    app.chatPostMessage(call -> call.channel(dm).text("old").blocksAsString(SAVE));
    post = ana.hears();
  }

  private String update(String stamp, String text) throws Exception {
    return app.chatUpdate(call -> call.channel(dm).ts(stamp).text(text)).getError();
  }

  @Test
  void keepsOldBlocksUnlessTheyAreSent() throws Exception {
    assertThat(update(post.stamp(), "new")).isNull();
    assertThat(ana.sees(post).orElseThrow().buttons()).containsExactly("Save");

    app.chatUpdate(call -> call.channel(dm).ts(post.stamp()).text("new").blocksAsString("[]"));
    assertThat(ana.sees(post).orElseThrow().words()).isEqualTo("new");
  }

  @Test
  void takes4000Characters() throws Exception {
    assertThat(update(post.stamp(), "x".repeat(4_000))).isNull();
    assertThat(update(post.stamp(), "x".repeat(4_001))).isEqualTo("msg_too_long");
  }

  @Test
  void isForOwnMessagesThatAreThere() throws Exception {
    ana.says("mine");
    var hers = ana.sees().getLast();
    assertThat(update(hers.stamp(), "new")).isEqualTo("cant_update_message");
    assertThat(update("1700000000.000001", "new")).isEqualTo("message_not_found");
    assertThat(app.chatDelete(call -> call.channel(dm).ts(hers.stamp())).getError())
        .isEqualTo("cant_delete_message");
  }

  @Test
  void needsTheIdOfThePlace() throws Exception {
    var answer = app.chatUpdate(call -> call.channel(ana.id()).ts(post.stamp()).text("new"));
    assertThat(answer.getError()).isEqualTo("channel_not_found");
  }

  @Test
  void isNotPossibleInArchivedChannels() throws Exception {
    var team = slack.channel("team").joinedBy(ana).invitesApp();
    var posted = app.chatPostMessage(call -> call.channel(team.id()).text("x"));
    team.isArchived();
    var answer = app.chatUpdate(call -> call.channel(team.id()).ts(posted.getTs()).text("y"));
    assertThat(answer.getError()).isEqualTo("is_inactive");
  }

  @Test
  void deletes() throws Exception {
    app.chatDelete(call -> call.channel(dm).ts(post.stamp()));
    assertThat(ana.sees(post)).isEmpty();
    assertThat(ana.everythingSeen()).contains("Save");
  }
}
