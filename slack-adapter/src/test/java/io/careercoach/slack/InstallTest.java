package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.connect.Reply;
import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.slack.fake.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces bring the coach in by themselves, and take it out again. */
class InstallTest {
  private static final String BACK = "/slack/oauth_redirect";

  @TempDir Path folder;
  private FakeSlack fake;
  private Practice practice;
  private Workspace globex;

  @BeforeEach
  void open() throws Exception {
    fake = FakeSlack.start();
    practice = Practice.installed(fake, folder);
    globex = fake.workspace("globex");
  }

  @AfterEach
  void close() {
    practice.close();
    fake.close();
  }

  private String begin() {
    var sent = practice.visit("GET", "/slack/install");
    assertThat(sent.status()).isEqualTo(302);
    return Objects.requireNonNull(sent.headers().get("Location"));
  }

  private static String state(String address) {
    return address.substring(address.indexOf("&state=") + "&state=".length()).replace("%3D", "=");
  }

  private Reply back(String state, Workspace workspace) {
    return practice.visit("GET", BACK, Map.of("state", state, "code", fake.agrees(workspace)));
  }

  private void installs(Workspace workspace) {
    assertThat(back(state(begin()), workspace).status()).isEqualTo(200);
  }

  private static void talks(Workspace workspace, String name) {
    var member = workspace.member(name);
    member.says("/help").isAcked();
    member.hears("Just write to me");
  }

  @Test
  void aWorkspaceInstallsItAndTalksWithItsOwnToken() {
    var address = begin();
    assertThat(address)
        .startsWith(fake.apiUrl().replace("/api/", "/oauth/v2/authorize?"))
        .contains("client_id=" + fake.app().clientId, "chat%3Awrite", "users%3Aread");
    var page = back(state(address), globex);
    assertThat(page.body()).contains("The coach is in globex now");
    installs(fake.workspace());
    talks(globex, "gina");
    talks(fake.workspace(), "ana");
    assertThat(globex.member("gina").everythingSeen()).noneMatch(text -> text.contains("ana"));
  }

  @Test
  void aWayBackIsGoodOnceAndOnlyIfItBeganHere() {
    var state = state(begin());
    assertThat(back(state, globex).status()).isEqualTo(200);
    assertThat(back(state, globex).body()).contains("used before", "/slack/install");
    assertThat(back("", globex).status()).isEqualTo(400);
    assertThat(back(state(begin()).replaceAll("-.{4}", "-0000"), globex).status()).isEqualTo(400);
    var declined = Map.of("state", state(begin()), "error", "access_denied");
    assertThat(practice.visit("GET", BACK, declined).body()).contains("Nothing was installed");
    var wrong = Map.of("state", state(begin()), "code", "guessed");
    assertThat(practice.visit("GET", BACK, wrong).body()).contains("did not let the coach in");
  }

  @Test
  void afterAnUninstallationTheTokenIsGoneAndAnotherInstallationIsNotTouched() throws Exception {
    installs(globex);
    var token = globex.app().botToken;
    talks(globex, "gina");
    fake.uninstalls(globex);
    String team = "slack/" + globex.id();
    fake.awaits("no token", () -> practice.installations.token(team).isEmpty());
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(token);
      }
    }
    installs(globex);
    talks(globex, "gino");
    var late = Instant.now().minus(Duration.ofMinutes(6));
    assertThat(practice.installations.end(team, late, Instant.now())).isFalse();
    talks(globex, "gina");
  }

  @Test
  void aMonthAfterAnUninstallationItsMembersAreForgotten() {
    installs(globex);
    installs(fake.workspace());
    talks(globex, "gina");
    talks(fake.workspace(), "ana");
    var now = Instant.now();
    practice.installations.end("slack/" + globex.id(), now.plusSeconds(1), now);
    var gina = "slack/" + globex.id() + "/" + globex.member("gina").id();
    practice.installations.sweep(now.plus(Duration.ofDays(29)));
    assertThat(practice.coach.knows(gina)).isTrue();
    practice.installations.sweep(now.plus(Duration.ofDays(31)));
    assertThat(practice.coach.knows(gina)).isFalse();
    var ana = "slack/" + fake.workspace().id() + "/" + fake.member("ana").id();
    assertThat(practice.coach.knows(ana)).isTrue();
  }

  @Test
  void aPageThatShowsTheNameOfAWorkspaceShowsNoMore() {
    var odd = fake.workspace("<script>alert(1)</script>");
    assertThat(back(state(begin()), odd).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }
}
