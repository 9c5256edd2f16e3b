package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.courier.Seen;
import io.careercoach.courier.Seen.Mark;
import io.careercoach.slack.fake.FakeSlack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the doctor says of Slack: each thing that can be wrong, and what to do. */
class SlackLookTest {
  private final FakeSlack fake = FakeSlack.patient();

  @BeforeEach
  void setUp() {
    fake.isSetUpBy(SlackManifest.yaml(Optional.empty()));
  }

  @AfterEach
  void close() {
    fake.close();
  }

  private List<Seen> sockets(String bot, String app) {
    return SlackLook.at(new SlackAccess.BySockets(fake.apiUrl(), bot, app));
  }

  private List<Seen> sockets() {
    return sockets(fake.workspace().app().botToken, fake.app().appToken);
  }

  private static void saysOnly(List<Seen> seen, Mark mark, String what, String todo) {
    assertThat(seen)
        .filteredOn(one -> one.mark() != Mark.WELL)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.mark()).isEqualTo(mark);
          assertThat(one.what()).contains(what);
          assertThat(one.todo()).contains(todo);
        });
  }

  @Test
  void allIsWell() {
    assertThat(sockets()).hasSize(2).allMatch(one -> one.mark() == Mark.WELL);
    assertThat(sockets().toString())
        .contains("acme")
        .doesNotContain(fake.app().appToken, fake.workspace().app().botToken);
  }

  @Test
  void aWrongBotToken() {
    var seen = sockets("xoxb-canary", fake.app().appToken);
    saysOnly(seen, Mark.WRONG, "SLACK_BOT_TOKEN: Slack does not take it (invalid_auth)", "copy");
    assertThat(seen.toString()).doesNotContain("canary");
    fake.uninstalls(fake.workspace());
    saysOnly(sockets(), Mark.WRONG, "(account_inactive)", "install the app");
  }

  @Test
  void aScopeThatIsMissing() {
    fake.workspace().app().scopes.remove("files:write");
    saysOnly(sockets(), Mark.WRONG, "lacks the scopes files:write", "install the app again");
  }

  @Test
  void aWrongAppTokenAndOneWithoutItsScope() {
    var bot = fake.workspace().app().botToken;
    saysOnly(sockets(bot, "xapp-canary"), Mark.WRONG, "SLACK_APP_TOKEN: Slack", "copy");
    fake.next("apps.connections.open").isRefused("missing_scope");
    saysOnly(sockets(), Mark.WRONG, "lacks the scope connections:write", "generate another");
  }

  @Test
  void socketModeThatIsOff() {
    fake.app().socketMode = false;
    saysOnly(sockets(), Mark.WRONG, "Slack opens no Socket Mode", "switch Socket Mode on");
  }

  @Test
  void slackThatDoesNotAnswerIsNoFaultOfTheTokens() {
    fake.always("auth.test").fails(503);
    saysOnly(sockets(), Mark.DOUBTFUL, "does not answer (http_503)", "SLACK_API_URL");
    fake.mends();
    var nowhere = new SlackAccess.ByRequests("http://127.0.0.1:1/api/", "xoxb-1", "secret");
    saysOnly(SlackLook.at(nowhere), Mark.DOUBTFUL, "(unreachable)", "the network");
  }

  @Test
  void requestsCannotBeTriedFromHere() {
    var access =
        new SlackAccess.ByRequests(fake.apiUrl(), fake.workspace().app().botToken, "canary");
    assertThat(SlackLook.at(access))
        .anyMatch(one -> one.what().contains("reach /slack/events"))
        .noneMatch(one -> one.what().contains("canary"));
  }

  @Test
  void aClientThatSlackDoesNotKnow() {
    var app = fake.app();
    assertThat(SlackLook.at(client(app.clientId, app.clientSecret)))
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains("/slack/install"));
    saysOnly(SlackLook.at(client(app.clientId, "x")), Mark.WRONG, "(bad_client_secret)", "copy");
    saysOnly(SlackLook.at(client("x", "x")), Mark.WRONG, "(invalid_client_id)", "copy");
  }

  private SlackAccess client(String id, String secret) {
    return new SlackAccess.Installed(fake.apiUrl(), id, secret, "signing");
  }
}
