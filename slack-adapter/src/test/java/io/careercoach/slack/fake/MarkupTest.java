package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs.slack.dev/messaging/formatting-message-text and unfurling-links-in-messages. */
class MarkupTest extends AtNoon {

  private Post post(String text) throws Exception {
    app.chatPostMessage(call -> call.channel(ana.dm().id()).text(text));
    return ana.hears();
  }

  private Post block(String type, String text) throws Exception {
    var section = Json.object("type", "section", "text", Json.object("type", type, "text", text));
    app.chatPostMessage(call ->
        call.channel(ana.dm().id()).text("x").blocksAsString(Json.array(section).toString()));
    return ana.hears();
  }

  @Test
  void callsPeopleUnlessItIsEscaped() throws Exception {
    assertThat(post("<!channel> <@" + ana.id() + "> <!here|here>").pings())
        .containsExactly("channel", ana.id(), "here");
    assertThat(post("&lt;!channel&gt; @channel").pings()).isEmpty();
  }

  @Test
  void countsInBlocksUnlessTheyArePlain() throws Exception {
    assertThat(block("mrkdwn", "<!everyone>").pings()).containsExactly("everyone");
    assertThat(block("plain_text", "<!everyone>").pings()).isEmpty();
  }

  @Test
  void namesCallPeopleOnlyWhenTheAppAsksForThat() throws Exception {
    app.chatPostMessage(call -> call.channel(ana.dm().id()).text("@here").parse("full"));
    assertThat(ana.hears().pings()).containsExactly("here");
  }

  @Test
  void countsAfterAChange() throws Exception {
    var posted = post("fine");
    app.chatUpdate(call -> call.channel(ana.dm().id()).ts(posted.stamp()).text("<!channel>"));
    assertThat(ana.sees(posted).orElseThrow().pings()).containsExactly("channel");
  }

  @Test
  void linksUnfoldWhenTheAppAsksForIt() throws Exception {
    for (boolean asked : new boolean[] {true, false}) {
      app.chatPostMessage(call ->
          call.channel(ana.dm().id())
              .text("see https://example.org/a")
              .unfurlLinks(asked)
              .unfurlMedia(asked));
      assertThat(ana.hears().unfurls()).hasSize(asked ? 1 : 0);
    }
  }
}
