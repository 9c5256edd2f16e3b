package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/oauth.v2.access, auth.revoke and apps.uninstall. */
class OauthTest extends AtNoon {
  private final MethodsClient nobody = Client.of(slack, "");

  private OAuthV2AccessResponse access(String code, String secret) throws Exception {
    return nobody.oauthV2Access(
        call -> call.clientId(slack.app().clientId).clientSecret(secret).code(code));
  }

  @Test
  void givesATokenForACode() throws Exception {
    var globex = slack.workspace("globex");
    var answer = access(slack.agrees(globex), slack.app().clientSecret);

    assertThat(answer.getTeam().getId()).isEqualTo(globex.id());
    assertThat(answer.getScope()).contains("chat:write");
    var test = Client.of(slack, answer.getAccessToken()).authTest(call -> call);
    assertThat(test.getTeamId()).isEqualTo(globex.id());
  }

  @Test
  void takesACodeOnceAndFromTheAppOnly() throws Exception {
    var code = slack.agrees(slack.workspace("globex"));
    assertThat(access(code, "guessed").getError()).isEqualTo("bad_client_secret");
    assertThat(access(code, slack.app().clientSecret).isOk()).isTrue();
    assertThat(access(code, slack.app().clientSecret).getError()).isEqualTo("invalid_code");
    var other = nobody.oauthV2Access(call -> call.clientId("x").clientSecret("y").code("z"));
    assertThat(other.getError()).isEqualTo("invalid_client_id");
  }

  @Test
  void endsWithTheUninstallation() throws Exception {
    var gone =
        app.appsUninstall(
            call -> call.clientId(slack.app().clientId).clientSecret(slack.app().clientSecret));
    assertThat(gone.isOk()).isTrue();
    assertThat(app.authTest(call -> call).getError()).isEqualTo("account_inactive");
  }

  @Test
  void endsWithTheRevocation() throws Exception {
    assertThat(app.authRevoke(call -> call).isRevoked()).isTrue();
    assertThat(app.authTest(call -> call).getError()).isEqualTo("token_revoked");
  }

  @Test
  void aSecondInstallationHasANewToken() throws Exception {
    var old = slack.workspace().app().botToken;
    slack.uninstalls(slack.workspace());
    var fresh = slack.workspace().installs().botToken;
    assertThat(Client.of(slack, fresh).authTest(call -> call).isOk()).isTrue();
    assertThat(Client.of(slack, old).authTest(call -> call).getError())
        .isEqualTo("account_inactive");
  }
}
