package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members do reaches the real Bolt as docs.slack.dev/reference/interaction-payloads says. */
class MembersTest {
  private static final Pattern ANY = Pattern.compile(".*");
  private static final String ACTIONS =
      """
      [{"type":"actions","elements":[
        {"type":"button","action_id":"save","value":"g1","text":{"type":"plain_text","text":"Save"}},
        {"type":"static_select","action_id":"day","options":[
          {"value":"fri","text":{"type":"plain_text","text":"Friday"}},
          {"value":"thu","text":{"type":"plain_text","text":"Thursday"}}]}]}]
      """;
  private static final String FORM =
      """
      {"type":"modal","callback_id":"goal","title":{"type":"plain_text","text":"Goal"},
       "submit":{"type":"plain_text","text":"Send"},"blocks":[
        {"type":"input","block_id":"what","label":{"type":"plain_text","text":"What"},
         "element":{"type":"plain_text_input","action_id":"text","max_length":20}},
        {"type":"input","block_id":"when","optional":true,"label":{"type":"plain_text","text":"By when"},
         "element":{"type":"datepicker","action_id":"date"}}]}
      """;

  private final FakeSlack slack = FakeSlack.start();
  private final Member ana = slack.member("ana");
  private final Bot bot = new Bot(slack).with(MembersTest::listens);

  private static void listens(App app) {
    app.blockAction(
        ANY,
        (request, context) -> {
          var action = request.getPayload().getActions().getFirst();
          var chosen = action.getSelectedOption();
          context.respond(answer ->
              answer
                  .replaceOriginal(true)
                  .text(chosen == null ? action.getValue() : chosen.getValue()));
          return context.ack();
        });
    app.command(
        "/goal",
        (request, context) -> {
          context
              .client()
              .viewsOpen(call -> call.triggerId(context.getTriggerId()).viewAsString(FORM));
          return context.ack();
        });
    app.viewSubmission(
        "goal",
        (request, context) -> {
          var values = request.getPayload().getView().getState().getValues();
          var what = values.getOrDefault("what", Map.of()).values().iterator().next().getValue();
          if (what.equals("nothing")) {
            return context.ackWithErrors(Map.of("what", "Something, please"));
          }
          var user = request.getPayload().getUser().getId();
          context.client().chatPostMessage(call -> call.channel(user).text("Saved: " + what));
          return context.ack();
        });
    app.messageShortcut(
        "save_win",
        (request, context) -> {
          context.respond("Kept: " + request.getPayload().getMessage().getText());
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (event, context) -> {
          context
              .client()
              .viewsPublish(call ->
                  call.userId(event.getEvent().getUser())
                      .viewAsString("{\"type\":\"home\",\"blocks\":" + ACTIONS + "}"));
          return context.ack();
        });
    app.event(
        AppMentionEvent.class,
        (event, context) -> {
          context.say("You called: " + event.getEvent().getText());
          return context.ack();
        });
  }

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
    bot.methods().chatPostMessage(call -> call.channel(ana.id()).text("x").blocksAsString(ACTIONS));
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
