package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members do reaches the real Bolt as docs.slack.dev/reference/interaction-payloads says. */
class MembersTest {
  private final FakeSlack slack = FakeSlack.patient();
  private final Member ana = slack.member("ana");
  private final Bot bot = new Bot(slack).with(SampleListeners::listen);

  @BeforeEach
  void begins() throws Exception {
    bot.online();
    slack.sockets().areOpen(1);
  }

  @AfterEach
  void ends() throws Exception {
    bot.close();
    slack.close();
  }

  private Post posted() throws Exception {
    bot.methods()
        .chatPostMessage(
            call -> call.channel(ana.id()).text("x").blocksAsString(SampleListeners.ACTIONS));
    return ana.hears();
  }

  @Test
  void pressAButton() throws Exception {
    var post = posted();
    assertThat(post.buttons()).containsExactly("Save");
    ana.clicks(post, "Save").isAcked();
    assertThat(ana.sees(post).orElseThrow().words()).isEqualTo("g1");
    assertThatThrownBy(() -> ana.clicks(post, "Sieve"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[Save]");
  }

  @Test
  void chooseFromAMenu() throws Exception {
    var post = posted();
    assertThat(post.options()).containsExactly("Friday", "Thursday");
    ana.chooses(post, "Thursday").isAcked();
    assertThat(ana.sees(post).orElseThrow().words()).isEqualTo("thu");
  }

  @Test
  void fillAForm() {
    ana.types("/goal", "new").isAcked();
    var form = ana.modal();
    assertThat(form.title()).isEqualTo("Goal");

    ana.submits(form, Map.of("What", "nothing")).isAcked();
    assertThat(ana.errors()).containsExactly(Map.entry("What", "Something, please"));
    assertThat(ana.hasModal()).isTrue();

    ana.submits(form, Map.of("What", "A 5k run", "By when", "2026-12-31")).isAcked();
    assertThat(ana.hasModal()).isFalse();
    assertThat(ana.hears().text()).isEqualTo("Saved: A 5k run");
  }

  @Test
  void cannotSendWhatSlackItselfRefuses() {
    ana.types("/goal", "new").isAcked();
    var form = ana.modal();
    for (var what : new String[] {"", "x".repeat(21)}) {
      assertThatThrownBy(() -> ana.submits(form, Map.of("What", what)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("What");
    }
  }

  @Test
  void openTheHomeTab() {
    ana.opensHome().isAcked();
    assertThat(ana.home().buttons()).containsExactly("Save");
  }

  @Test
  void useAShortcutBesideAMessage() {
    slack.app().shortcuts.put("Save as my win", "save_win");
    var team = slack.channel("team").joinedBy(ana, slack.member("ben"));
    slack.member("ben").says(team, "Great talk, Ana!");
    ana.picks("Save as my win", team.posts().getFirst()).isAcked();
    assertThat(ana.hears().text()).isEqualTo("Kept: Great talk, Ana!");
    assertThat(slack.member("ben").sees(team)).hasSize(1);
  }

  @Test
  void callTheAppInAChannel() {
    var team = slack.channel("team").joinedBy(ana).invitesApp();
    ana.mentions(team, "help");
    assertThat(ana.hears("You called").text()).contains("help");
  }
}
