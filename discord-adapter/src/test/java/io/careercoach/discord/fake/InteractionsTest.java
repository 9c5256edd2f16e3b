package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs.discord.com/developers/interactions/receiving-and-responding. */
class InteractionsTest extends AtNoon {
  private static final String DEFER = json("{'type': 5, 'data': {'flags': 64}}");
  private static final String HELLO = json("{'content': 'hello'}");
  private static final String REPLY = json("{'type': 4, 'data': {'content': 'hello'}}");
  private static final String BUTTON =
      json(
          """
          {'type': 4, 'data': {'content': 'ok?', 'components': [{'type': 1, 'components': [
            {'type': 2, 'style': 1, 'label': 'Yes', 'custom_id': 'yes'}]}]}}\
          """);
  private static final String MODAL =
      json(
          """
          {'type': 9, 'data': {'custom_id': 'm', 'title': 'More', 'components': [
            {'type': 18, 'label': 'Why?', 'component':
              {'type': 4, 'custom_id': 'why', 'style': 1}}]}}\
          """);

  @BeforeEach
  void registers() throws Exception {
    discord.hasNoLimits();
    var commands =
        json(
            """
            [{'name': 'goal', 'description': 'A goal', 'integration_types': [0, 1],
              'options': [{'name': 'like', 'description': 'Like', 'type': 3,
                'autocomplete': true}]}]\
            """);
    rest.put("/applications/" + discord.app().id() + "/commands", commands);
  }

  private Interaction click() throws Exception {
    var command = ana.uses("goal");
    rest.answers(command, BUTTON);
    return ana.clicks(command.answer(), "Yes");
  }

  private void isUnknown(Rest.Reply reply, int status, int code) {
    assertThat(reply.status()).as(reply.json().toString()).isEqualTo(status);
    assertThat(reply.code()).isEqualTo(code);
  }

  @Test
  void anAnswerAfterThreeSecondsIsTooLate() throws Exception {
    var late = ana.uses("goal");
    discord.passes(Duration.ofSeconds(3));
    isUnknown(rest.answers(late, REPLY), 404, 10062);
    late.fails();
    assertThat(late.refusals()).isOne();
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void whatIsWrongInAnAnswerIsToldWhereItStandsThereAndItMayBeTriedAgain() throws Exception {
    var command = ana.uses("goal");
    var long_ = "{'type': 4, 'data': {'content': '%s'}}";
    var refused = rest.answers(command, json(long_, "x".repeat(2001)));
    assertThat(refused.fault("data.content")).isEqualTo("BASE_TYPE_MAX_LENGTH");
    assertThat(rest.answers(command, REPLY).status()).isEqualTo(204);
    var more = rest.post(rest.webhook(command), json("{'content': '%s'}", "x".repeat(2001)));
    assertThat(more.fault("content")).isEqualTo("BASE_TYPE_MAX_LENGTH");
  }

  @Test
  void formsAndSuggestionsThatAreWrongAreRefused() throws Exception {
    var modal = rest.answers(ana.uses("goal"), MODAL.replace("More", ""));
    assertThat(modal.fault("data.title")).isEqualTo("BASE_TYPE_BAD_LENGTH");
    assertThat(ana.hasModal()).isFalse();
    var typing = ana.types("goal", "like", "x");
    isUnknown(rest.answers(typing, json("{'type': 8, 'data': {}}")), 400, 50035);
    assertThat(typing.hasAck()).isFalse();
  }

  @Test
  void theTokenOfOneInteractionIsNoGoodForAnother() throws Exception {
    var one = ana.uses("goal");
    var other = ana.uses("goal");
    var mixed = "/interactions/%s/%s/callback".formatted(one.id(), other.token);
    isUnknown(rest.post(mixed, REPLY), 404, 10062);
  }

  @Test
  void aSecondAnswerIsRefused() throws Exception {
    var command = ana.uses("goal");
    assertThat(rest.answers(command, DEFER).status()).isEqualTo(204);
    isUnknown(rest.answers(command, REPLY), 400, 40060);
    assertThat(command.hasAck()).isTrue();
  }

  @Test
  void anInteractionThatNeverWasIsUnknown() throws Exception {
    isUnknown(rest.post("/interactions/1/x/callback", REPLY), 404, 10062);
    isUnknown(rest.post("/webhooks/" + discord.app().id() + "/x", HELLO), 401, 50027);
  }

  @Test
  void thereIsNoFollowUpBeforeTheFirstAnswer() throws Exception {
    isUnknown(rest.post(rest.webhook(ana.uses("goal")), HELLO), 404, 10015);
  }

  @Test
  void theTokenLivesFifteenMinutes() throws Exception {
    var command = ana.uses("goal");
    rest.answers(command, DEFER);
    discord.passes(Duration.ofMinutes(15).minusMillis(1));
    var original = rest.webhook(command) + "/messages/@original";
    assertThat(rest.patch(original, HELLO).status()).isEqualTo(200);
    discord.passes(Duration.ofMillis(1));
    isUnknown(rest.patch(original, HELLO), 401, 50027);
    isUnknown(rest.post(rest.webhook(command), HELLO), 401, 50027);
  }

  @Test
  void theFirstFollowUpAfterADeferFillsTheDeferredAnswerAndIsAsPrivateAsThat() throws Exception {
    var command = ana.uses("goal");
    rest.answers(command, DEFER);
    assertThat(ana.sees().getFirst().isThinking()).isTrue();
    rest.post(rest.webhook(command), json("{'content': 'one', 'flags': 0}"));
    rest.post(rest.webhook(command), json("{'content': 'two', 'flags': 0}"));
    assertThat(ana.sees()).extracting(Post::text).containsExactly("one", "two");
    assertThat(ana.sees()).extracting(Post::isEphemeral).containsExactly(true, false);
    assertThat(ana.sees()).noneMatch(Post::isThinking);
  }

  @Test
  void followUpsAreChangedAndDeletedByTheirIds() throws Exception {
    var command = ana.uses("goal");
    rest.answers(command, REPLY);
    var id = rest.post(rest.webhook(command), HELLO).json().path("id").asText();
    var address = rest.webhook(command) + "/messages/" + id;
    rest.patch(address, json("{'content': 'changed'}"));
    assertThat(rest.get(address).json().path("content").asText()).isEqualTo("changed");
    assertThat(rest.delete(address).status()).isEqualTo(204);
    isUnknown(rest.get(address), 404, 10008);
    assertThat(ana.sees()).extracting(Post::text).containsExactly("hello");
    assertThat(rest.delete(rest.webhook(command) + "/messages/@original").status()).isEqualTo(204);
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void anEphemeralAnswerIsSeenByOneOnlyAndCannotBeFetchedAndGoesWithAReload() throws Exception {
    var general = discord.channel("general");
    var ben = discord.member("ben");
    var command = ana.uses(general, "goal", Map.of());
    rest.answers(command, json("{'type': 4, 'data': {'content': 'psst', 'flags': 64}}"));
    var shown = command.answer();
    assertThat(ben.sees(general)).isEmpty();
    isUnknown(rest.get("/channels/%s/messages/%s".formatted(general.id(), shown.id())), 404, 10008);
    ana.reloads();
    assertThat(ana.sees(shown)).isEmpty();
    assertThat(ana.everythingSeen()).contains("psst");
    assertThat(ben.everythingSeen()).noneMatch(words -> words.contains("psst"));
  }

  @Test
  void aModalHasToBeTheFirstAnswer() throws Exception {
    var command = ana.uses("goal");
    rest.answers(command, DEFER);
    isUnknown(rest.answers(command, MODAL), 400, 40060);
  }

  @Test
  void aModalIsNoAnswerToAModal() throws Exception {
    rest.answers(ana.uses("goal"), MODAL);
    var sent = ana.submits(ana.modal(), Map.of("Why?", "so"));
    isUnknown(rest.answers(sent, MODAL), 400, 50035);
    assertThat(ana.hasModal()).isFalse();
  }

  @Test
  void aModalOfACommandHasNoMessageToChange() throws Exception {
    rest.answers(ana.uses("goal"), MODAL);
    var sent = ana.submits(ana.modal(), Map.of("Why?", "so"));
    isUnknown(rest.answers(sent, json("{'type': 7, 'data': {'content': 'x'}}")), 400, 50035);
    assertThat(rest.answers(sent, REPLY).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7, 8, 10, 12})
  void toACommandThereAreOnlyMessagesAndModals(int type) throws Exception {
    var refused = rest.answers(ana.uses("goal"), json("{'type': %d, 'data': {}}", type));
    isUnknown(refused, 400, 50035);
    assertThat(refused.fault("type")).isEqualTo("BASE_TYPE_CHOICES");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 9})
  void toWhatIsBeingTypedThereAreOnlySuggestions(int type) throws Exception {
    var typing = ana.types("goal", "like", "lea");
    isUnknown(rest.answers(typing, json("{'type': %d, 'data': {}}", type)), 400, 50035);
    rest.answers(
        typing, json("{'type': 8, 'data': {'choices': [{'name': 'Lead', 'value': 'g1'}]}}"));
    assertThat(typing.suggestions()).containsExactly("Lead");
    assertThat(typing.suggestedValues()).containsExactly("g1");
    assertThat(ana.everythingSeen()).contains("Lead");
  }

  @Test
  void aClickCanBeAnsweredWithAChangeOfItsMessage() throws Exception {
    var click = click();
    rest.answers(click, json("{'type': 7, 'data': {'content': 'yes', 'components': []}}"));
    assertThat(click.answer().text()).isEqualTo("yes");
    assertThat(click.answer().buttons()).isEmpty();
    assertThat(click.answer().isEdited()).isTrue();
    assertThatThrownBy(() -> ana.clicks(click.answer(), "Yes"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no Yes to press");
  }

  @Test
  void aClickCanBeDeferredWithoutAnythingToSee() throws Exception {
    var click = click();
    rest.answers(click, json("{'type': 6}"));
    rest.patch(rest.webhook(click) + "/messages/@original", json("{'content': 'later'}"));
    assertThat(click.answer().text()).isEqualTo("later");
  }

  @Test
  void anAnswerReachesAMemberWhoClosedTheirDirectMessages() throws Exception {
    var command = ana.closesDirectMessages().uses("goal");
    assertThat(rest.answers(command, REPLY).status()).isEqualTo(204);
    assertThat(ana.hears().text()).isEqualTo("hello");
  }

  @Test
  void theFirstEditOfADeferredAnswerIsNoEditToTheEye() throws Exception {
    var command = ana.uses("goal");
    rest.answers(command, DEFER);
    var original = rest.webhook(command) + "/messages/@original";
    rest.patch(original, HELLO);
    assertThat(command.answer().isEdited()).isFalse();
    rest.patch(original, HELLO);
    assertThat(command.answer().isEdited()).isTrue();
  }

  @Test
  void whereOnlyTheMemberBroughtTheAppThereAreFiveFollowUps() throws Exception {
    var general = discord.channel("general");
    discord.guild().removesApp();
    ana.addsApp();
    var command = ana.uses(general, "goal", Map.of());
    rest.answers(command, REPLY);
    for (int i = 0; i < 5; i++) {
      assertThat(rest.post(rest.webhook(command), HELLO).status()).isEqualTo(200);
    }
    isUnknown(rest.post(rest.webhook(command), HELLO), 400, 40094);
  }

  @Test
  void theAnswerIsToldInFullIfThatIsAskedFor() throws Exception {
    var command = ana.uses("goal");
    var told =
        rest.post(
            "/interactions/%s/%s/callback?with_response=true"
                .formatted(command.id(), command.token),
            REPLY);
    assertThat(told.json().path("interaction").path("id").asText()).isEqualTo(command.id());
    var message = told.json().path("resource").path("message");
    assertThat(message.path("content").asText()).isEqualTo("hello");
    assertThat(message.path("type").asInt()).isEqualTo(20);
    var other = ana.uses("goal");
    var quiet = "/interactions/%s/%s/callback?with_response=false";
    assertThat(rest.post(quiet.formatted(other.id(), other.token), REPLY).status()).isEqualTo(204);
  }
}
