package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the app hears of channels (docs.slack.dev/reference/events/message.channels). */
class ChannelEventsTest extends Listening {

  ChannelEventsTest() throws Exception {}

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
}
