package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/users.info, bots.info and team.info. */
class PeopleTest extends AtNoon {

  private User user(Member member) throws Exception {
    return app.usersInfo(call -> call.user(member.id()).includeLocale(true)).getUser();
  }

  @Test
  void tellZoneLanguageNameAndRights() throws Exception {
    var ana =
        user(
            slack
                .member("ana")
                .isCalled("Ana Lima")
                .livesIn("America/Sao_Paulo")
                .speaks("pt-BR")
                .isAdmin());
    assertThat(ana.getTz()).isEqualTo("America/Sao_Paulo");
    assertThat(ana.getTzOffset()).isEqualTo(-3 * 3600);
    assertThat(ana.getLocale()).isEqualTo("pt-BR");
    assertThat(ana.getProfile().getDisplayName()).isEqualTo("Ana Lima");
    assertThat(ana.isAdmin()).isTrue();
    assertThat(user(slack.member("ben")).isAdmin()).isFalse();
  }

  @Test
  void tellOfGuestsAndOfThoseWhoLeft() throws Exception {
    assertThat(user(slack.member("guest").isGuest()).isRestricted()).isTrue();
    assertThat(user(slack.member("visitor").isOneChannelGuest()).isUltraRestricted()).isTrue();
    var left = user(slack.member("left").isDeactivated());
    assertThat(left.isDeleted()).isTrue();
    assertThat(left.getTz()).isNull();
  }

  @Test
  void tellLittleOfStrangers() throws Exception {
    var partner = slack.workspace("partner");
    var eve = partner.member("eve").isAdmin();
    assertThat(app.usersInfo(call -> call.user(eve.id())).getError()).isEqualTo("user_not_visible");
    slack.channel("deal").isSharedWith(partner).joinedBy(eve);
    var seen = user(eve);
    assertThat(seen.isStranger()).isTrue();
    assertThat(seen.getTeamId()).isEqualTo(partner.id());
    assertThat(seen.isAdmin()).isFalse();
    assertThat(app.usersInfo(call -> call.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
  }

  @Test
  void tellOfTheWorkspaceAndTheBot() throws Exception {
    assertThat(app.teamInfo(call -> call).getTeam().getName()).isEqualTo("acme");
    var bot = slack.workspace().app().botId;
    assertThat(app.botsInfo(call -> call.bot(bot)).getBot().getAppId()).isEqualTo(slack.app().id);
    assertThat(app.botsInfo(call -> call.bot("B0NOBODY")).getError()).isEqualTo("bot_not_found");
  }

  @Test
  void needScopes() throws Exception {
    slack.workspace().app().scopes.remove("users:read");
    assertThat(app.usersInfo(call -> call.user(slack.member("ana").id())).getError())
        .isEqualTo("missing_scope");
  }
}
