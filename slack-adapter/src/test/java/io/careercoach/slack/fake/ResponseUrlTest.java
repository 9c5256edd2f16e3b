package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.webhook.WebhookResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/interactivity/handling-user-interaction, "Responding with response_url". */
class ResponseUrlTest extends AtNoon {
  private final Slack sdk = Client.sdk(slack);
  private final Member ben = slack.member("ben");
  private final Place team = slack.channel("team").joinedBy(ana, ben).invitesApp();

  private String typed() {
    return ana.types(team, "/goal", "list").payload.path("response_url").asText();
  }

  private WebhookResponse answer(String url, String json) throws Exception {
    return sdk.send(url, json);
  }

  @Test
  void anAnswerIsForTheMemberAloneUnlessItSaysOtherwise() throws Exception {
    answer(typed(), "{\"text\":\"psst\"}");
    answer(typed(), "{\"text\":\"hey\",\"response_type\":\"in_channel\"}");
    assertThat(ben.sees(team)).extracting(Post::text).containsExactly("hey");
    assertThat(ana.sees(team)).extracting(Post::text).contains("psst", "hey");
  }

  @Test
  void itIsGoodFiveTimes() throws Exception {
    var url = typed();
    for (int i = 0; i < 5; i++) {
      assertThat(answer(url, "{\"text\":\"x\"}").getCode()).isEqualTo(200);
    }
    var sixth = answer(url, "{\"text\":\"x\"}");
    assertThat(sixth.getCode()).isEqualTo(404);
    assertThat(sixth.getBody()).contains("used_url");
  }

  @Test
  void itIsGoodForHalfAnHour() throws Exception {
    var url = typed();
    slack.passes(Duration.ofMinutes(30));
    assertThat(answer(url, "{\"text\":\"x\"}").getBody()).contains("expired_url");
  }

  @Test
  void blocksHaveTheirRulesHereToo() throws Exception {
    var answer = answer(typed(), "{\"text\":\"x\",\"blocks\":[{\"type\":\"header\"}]}");
    assertThat(answer.getCode()).isEqualTo(404);
    assertThat(answer.getBody()).contains("invalid_blocks");
  }

  @Test
  void whatWasPressedCanBeReplacedOrTakenAway() throws Exception {
    var blocks =
        "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"text\":{\"type\":\"plain_text\",\"text\":\"Save\"}}]}]";
    app.chatPostEphemeral(
        call -> call.channel(team.id()).user(ana.id()).text("x").blocksAsString(blocks));
    var whispered = ana.sees(team).getLast();
    var url = ana.clicks(whispered, "Save").payload.path("response_url").asText();
    answer(url, "{\"text\":\"done\",\"replace_original\":true}");
    assertThat(ana.sees(whispered).orElseThrow().words()).isEqualTo("done");
    answer(url, "{\"delete_original\":true}");
    assertThat(ana.sees(whispered)).isEmpty();
  }
}
