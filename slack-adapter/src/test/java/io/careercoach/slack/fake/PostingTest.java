package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/chat.postMessage. */
class PostingTest {
  private final FakeSlack slack = FakeSlack.start(Client.NOON);
  private final MethodsClient app = Client.of(slack);
  private final Member ana = slack.member("ana");

  @AfterEach
  void ends() {
    slack.close();
  }

  private ChatPostMessageResponse posts(
      String channel, RequestConfigurator<ChatPostMessageRequestBuilder> content) throws Exception {
    return app.chatPostMessage(call -> content.configure(call.channel(channel)));
  }

  private String error(Place place, RequestConfigurator<ChatPostMessageRequestBuilder> content)
      throws Exception {
    return posts(place.id(), content).getError();
  }

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
  void needsWords() throws Exception {
    assertThat(error(ana.dm(), call -> call)).isEqualTo("no_text");
    assertThat(error(ana.dm(), call -> call.text("").blocksAsString("[]"))).isEqualTo("no_text");
  }

  @Test
  void cutsTextAfter40000Characters() throws Exception {
    var answer = posts(ana.dm().id(), call -> call.text("x".repeat(40_001)));

    assertThat(answer.getWarning()).isEqualTo("message_truncated");
    assertThat(ana.hears().text()).hasSize(40_000);
  }

  @Test
  void refusesBlocksAndSaysWhereTheyAreWrong() throws Exception {
    var answer =
        posts(ana.dm().id(), call -> call.text("x").blocksAsString("[{\"type\":\"header\"}]"));

    assertThat(answer.getError()).isEqualTo("invalid_blocks");
    assertThat(answer.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] missing required field: text [json-pointer:/blocks/0]");
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void refusesWhatIsNoListOfBlocks() throws Exception {
    assertThat(error(ana.dm(), call -> call.text("x").blocksAsString("{\"type\":\"divider\"}")))
        .isEqualTo("invalid_blocks_format");
    assertThat(error(ana.dm(), call -> call.text("x").blocksAsString("[nonsense")))
        .isEqualTo("invalid_blocks_format");
  }

  @Test
  void takes12000CharactersOfMarkdownInAll() throws Exception {
    var half = "{\"type\":\"markdown\",\"text\":\"" + "x".repeat(6_000) + "\"}";
    var fits = "[" + half + "," + half + "]";
    var more = fits.replace("]", ",{\"type\":\"markdown\",\"text\":\"x\"}]");

    assertThat(posts(ana.dm().id(), call -> call.text("x").blocksAsString(fits)).isOk()).isTrue();
    assertThat(error(ana.dm(), call -> call.text("x").blocksAsString(more)))
        .isEqualTo("msg_blocks_too_long");
  }

  @Test
  void takesMarkdownTextOnlyByItself() throws Exception {
    assertThat(error(ana.dm(), call -> call.text("x").markdownText("**x**")))
        .isEqualTo("markdown_text_conflict");
    assertThat(posts(ana.dm().id(), call -> call.markdownText("**x**")).isOk()).isTrue();
  }

  @Test
  void takesAHundredAttachments() throws Exception {
    var many = "[" + "{},".repeat(100) + "{}]";
    assertThat(error(ana.dm(), call -> call.text("x").attachmentsAsString(many)))
        .isEqualTo("too_many_attachments");
  }

  @Test
  void takesMetadataOfItsForm() throws Exception {
    assertThat(error(ana.dm(), call -> call.text("x").metadataAsString("{\"event_type\":\"t\"}")))
        .isEqualTo("invalid_metadata_format");
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
