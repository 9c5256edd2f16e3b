package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.MethodsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events come, and what is in them (docs.slack.dev/reference/events). */
class EventsTest {
  private final FakeSlack slack = FakeSlack.start(Client.NOON);
  private final MethodsClient app = Client.of(slack);
  private final Member ana = slack.member("ana");
  private final String dm = ana.dm().id();
  private RawSocket socket;

  @SuppressWarnings("NullAway.Init")
  EventsTest() {}

  @BeforeEach
  void begins() throws Exception {
    socket = RawSocket.open(slack);
  }

  @AfterEach
  void ends() {
    slack.close();
  }

  private JsonNode event() throws InterruptedException {
    var envelope = socket.hears("events_api");
    socket.acknowledges(envelope);
    return envelope.path("payload").path("event");
  }

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
  void channelsAreHeardWhenSubscribedAndJoined() throws Exception {
    var team = slack.channel("team").joinedBy(ana);
    assertThat(ana.says(team, "nobody listens").attempts()).isZero();
    slack.app().events.add("message.channels");
    assertThat(ana.says(team, "still nobody").attempts()).isZero();
    team.invitesApp();
    ana.says(team, "now");
    assertThat(event().path("channel_type").asText()).isEqualTo("channel");
  }

  @Test
  void aMentionComesTwiceWhereChannelsAreHeard() throws Exception {
    var team = slack.channel("team").joinedBy(ana).invitesApp();
    slack.app().events.add("message.channels");
    ana.mentions(team, "help");
    var message = event();
    var mention = event();
    assertThat(mention.path("type").asText()).isEqualTo("app_mention");
    assertThat(mention.path("ts")).isEqualTo(message.path("ts"));
  }

  @Test
  void withoutItsScopeAnEventDoesNotCome() {
    slack.workspace().app().scopes.remove("im:history");
    assertThat(ana.says("hello").attempts()).isZero();
  }

  @Test
  void sharedChannelsTellWhoseMemberItIs() throws Exception {
    var partner = slack.workspace("partner");
    var eve = partner.member("eve");
    var deal = slack.channel("deal").isSharedWith(partner).joinedBy(eve).invitesApp();
    eve.mentions(deal, "help");
    var payload = socket.hears("events_api").path("payload");
    assertThat(payload.path("is_ext_shared_channel").asBoolean()).isTrue();
    assertThat(payload.path("team_id").asText()).isEqualTo(slack.workspace().id());
    assertThat(payload.path("event").path("user_team").asText()).isEqualTo(partner.id());
  }

  @Test
  void theEndOfAnInstallationIsTold() throws Exception {
    slack.uninstalls(slack.workspace());
    assertThat(event().path("type").asText()).isEqualTo("tokens_revoked");
    assertThat(event().path("type").asText()).isEqualTo("app_uninstalled");
  }
}
