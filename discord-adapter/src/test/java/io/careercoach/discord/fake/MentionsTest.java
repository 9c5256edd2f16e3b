package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/resources/message#allowed-mentions-object. */
class MentionsTest extends AtNoon {
  private final Member ben = discord.member("ben");
  private final Place general = discord.channel("general");

  private Post sent(String allowed) throws Exception {
    var all = "@everyone %s %s <@&77>".formatted(ana.mention(), ben.mention());
    var sent = rest.says(general, json("{'content': '%s'%s}", all, allowed));
    assertThat(sent.status()).as(sent.json().toString()).isEqualTo(200);
    return general.posts().getLast();
  }

  @Test
  void everythingInTheTextCallsWhenNothingIsSaid() throws Exception {
    var post = sent("");
    assertThat(post.pings()).containsExactly(ana.id(), ben.id(), "77", "everyone");
    assertThat(post.json().path("mention_everyone").asBoolean()).isTrue();
    assertThat(post.json().path("mentions")).hasSize(2);
  }

  @Test
  void nothingCallsWhenNothingIsAllowed() throws Exception {
    var post = sent(", 'allowed_mentions': {'parse': []}");
    assertThat(post.pings()).isEmpty();
    assertThat(post.json().path("mention_everyone").asBoolean()).isFalse();
  }

  @Test
  void onlyThoseWhoAreNamedAreCalled() throws Exception {
    assertThat(sent(json(", 'allowed_mentions': {'users': ['%s']}", ben.id())).pings())
        .containsExactly(ben.id());
    assertThat(sent(", 'allowed_mentions': {'parse': ['everyone'], 'roles': ['77']}").pings())
        .isEqualTo(List.of("77", "everyone"));
  }

  @Test
  void anEditIsReadAnewAndCallsAgainWhenNothingIsSaid() throws Exception {
    var post = sent(", 'allowed_mentions': {'parse': []}");
    var address = "/channels/%s/messages/%s".formatted(general.id(), post.id());
    rest.patch(address, json("{'content': 'hey %s'}", ana.mention()));
    assertThat(ana.sees(post).orElseThrow().pings()).containsExactly(ana.id());
    rest.patch(
        address, json("{'content': '%s', 'allowed_mentions': {'parse': []}}", ana.mention()));
    assertThat(ana.sees(post).orElseThrow().pings()).isEmpty();
  }

  @Test
  void anEditThatSaysNothingElseCallsNobodyElse() throws Exception {
    var post = sent(", 'allowed_mentions': {'parse': []}");
    rest.patch("/channels/%s/messages/%s".formatted(general.id(), post.id()), "{\"flags\": 4}");
    assertThat(ana.sees(post).orElseThrow().pings()).isEmpty();
  }

  @Test
  void anAnswerToAnInteractionCallsUsersOnlyWhenNothingIsSaid() throws Exception {
    var commands = json("[{'name': 'goal', 'description': 'x'}]");
    rest.put("/applications/" + discord.app().id() + "/commands", commands);
    var command = ana.uses(general, "goal", java.util.Map.of());
    rest.answers(
        command, json("{'type': 4, 'data': {'content': '@everyone %s <@&77>'}}", ben.mention()));
    assertThat(command.answer().pings()).containsExactly(ben.id());
  }

  @Test
  void aReplyCallsItsAuthorUnlessThatIsNotAllowed() throws Exception {
    var asked = ana.says(general, "you there?");
    var reply = "{'content': 'yes', 'message_reference': {'message_id': '%s'}%s}";
    rest.says(general, json(reply, asked.id(), ""));
    assertThat(general.posts().getLast().pings()).containsExactly(ana.id());
    assertThat(general.posts().getLast().repliesTo()).contains(asked.id());
    rest.says(general, json(reply, asked.id(), ", 'allowed_mentions': {'parse': ['users']}"));
    assertThat(general.posts().getLast().pings()).isEmpty();
  }

  @Test
  void inADirectMessageNobodyElseCanBeCalled() throws Exception {
    rest.says(ana.dm(), json("{'content': '@everyone @here'}"));
    assertThat(ana.hears().pings()).isEmpty();
  }
}
