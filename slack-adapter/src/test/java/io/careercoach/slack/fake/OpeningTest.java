package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/conversations.open and conversations.info. */
class OpeningTest extends AtNoon {

  private String open(String... users) throws Exception {
    var answer = app.conversationsOpen(call -> call.users(List.of(users)));
    return answer.isOk() ? answer.getChannel().getId() : answer.getError();
  }

  @Test
  void givesTheDirectMessage() throws Exception {
    assertThat(open(ana.id())).isEqualTo(ana.dm().id()).matches("^[CGDZ][A-Z0-9]{8,}$");
  }

  @Test
  void isRefusedForWhoCannotBeWrittenTo() throws Exception {
    assertThat(open("U0NOBODY99")).isEqualTo("user_not_found");
    assertThat(open(slack.member("ben").isDeactivated().id())).isEqualTo("user_disabled");
    assertThat(open(slack.member("robot").isBot().id())).isEqualTo("cannot_dm_bot");
    assertThat(open(slack.workspace().app().botUser)).isEqualTo("user_not_found");
  }

  @Test
  void needsUsersAndNotTooMany() throws Exception {
    assertThat(app.conversationsOpen(call -> call).getError()).isEqualTo("users_list_not_supplied");
    var nine =
        IntStream.range(0, 9).mapToObj(i -> slack.member("m" + i).id()).toArray(String[]::new);
    assertThat(open(nine)).isEqualTo("too_many_users");
  }

  @Test
  void needsTheScopeOfItsKind() throws Exception {
    assertThat(open(ana.id(), slack.member("ben").id())).isEqualTo("missing_scope");
    slack.workspace().app().scopes.remove("im:write");
    var answer = app.conversationsOpen(call -> call.users(List.of(ana.id())));
    assertThat(answer.getError()).isEqualTo("missing_scope");
    assertThat(answer.getNeeded()).contains("im:write");
  }

  @Test
  void reachesStrangersOnlyThroughASharedChannel() throws Exception {
    var partner = slack.workspace("partner");
    var eve = partner.member("eve");
    assertThat(open(eve.id())).isEqualTo("user_not_visible");
    slack.channel("deal").isSharedWith(partner).joinedBy(eve);
    assertThat(open(eve.id())).startsWith("D");
  }

  @Test
  void sharedChannelsSaySo() throws Exception {
    var deal = slack.channel("deal").isSharedWith(slack.workspace("partner")).invitesApp();
    var info = app.conversationsInfo(call -> call.channel(deal.id())).getChannel();
    assertThat(info.isExtShared()).isTrue();
    assertThat(info.isMember()).isTrue();
    var team = slack.channel("team");
    assertThat(app.conversationsInfo(call -> call.channel(team.id())).getChannel().isExtShared())
        .isFalse();
    var direct = app.conversationsInfo(call -> call.channel(ana.dm().id())).getChannel();
    assertThat(direct.getUser()).isEqualTo(ana.id());
  }
}
