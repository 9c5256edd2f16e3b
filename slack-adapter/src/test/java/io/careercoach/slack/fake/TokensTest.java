package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * docs.slack.dev/reference/methods/auth.test, "Errors", and docs.slack.dev/authentication/tokens.
 */
class TokensTest extends AtNoon {

  private String testOf(String token) throws Exception {
    var answer = Client.of(slack, token).authTest(call -> call);
    return answer.isOk() ? answer.getTeamId() : answer.getError();
  }

  @Test
  void tellWhoseTheyAre() throws Exception {
    var app = slack.workspace().app();
    var answer = Client.of(slack).authTest(call -> call);

    assertThat(answer.getUserId()).isEqualTo(app.botUser);
    assertThat(answer.getBotId()).isEqualTo(app.botId);
    assertThat(answer.getTeamId()).isEqualTo(slack.workspace().id());
    assertThat(answer.getHttpResponseHeaders().toString()).contains("chat:write,", "im:write,");
  }

  @Test
  void thatNobodyKnowsAreRefused() throws Exception {
    assertThat(testOf("xoxb-invented")).isEqualTo("invalid_auth");
    assertThat(testOf("")).isEqualTo("not_authed");
  }

  @Test
  void areRefusedOnceRevokedOrUninstalled() throws Exception {
    var token = slack.workspace().app().botToken;
    slack.revokes(slack.workspace());
    assertThat(testOf(token)).isEqualTo("token_revoked");

    slack.uninstalls(slack.workspace());
    assertThat(testOf(token)).isEqualTo("account_inactive");
  }

  @Test
  void ofTheAppAndOfTheBotAreNotTheSame() throws Exception {
    assertThat(testOf(slack.app().appToken)).isEqualTo("not_allowed_token_type");
    var bot = Client.of(slack).appsConnectionsOpen(call -> call);
    assertThat(bot.getError()).isEqualTo("not_allowed_token_type");
    var nobody = Client.of(slack, "xapp-invented").appsConnectionsOpen(call -> call);
    assertThat(nobody.getError()).isEqualTo("invalid_auth");
  }

  @Test
  void withoutTheScopeSayWhichIsNeeded() throws Exception {
    slack.workspace().app().scopes.remove("chat:write");
    var answer =
        Client.of(slack)
            .chatPostMessage(call -> call.channel(slack.member("ana").dm().id()).text("hello"));

    assertThat(answer.getError()).isEqualTo("missing_scope");
    assertThat(answer.getNeeded()).isEqualTo("chat:write");
    assertThat(answer.getProvided()).contains("im:write").doesNotContain("chat:write");
  }

  @Test
  void openNoMethodThatDoesNotExist() throws Exception {
    assertThat(Client.of(slack).rtmConnect(call -> call).getError()).isEqualTo("unknown_method");
  }
}
