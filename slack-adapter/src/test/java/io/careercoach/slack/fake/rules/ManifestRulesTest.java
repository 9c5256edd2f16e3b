package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.BlockLimitsTest.blocks;
import static io.careercoach.slack.fake.rules.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs.slack.dev/reference/app-manifest. */
class ManifestRulesTest {
  record Limit(String what, int most, IntFunction<String> parts) {
    @Override
    public String toString() {
      return what + " " + most;
    }
  }

  private static List<String> faults(String parts) {
    return ManifestRules.faults(
        blocks(
            "{'display_information':{'name':'Coach'},'oauth_config':{'scopes':{'bot':['commands']}}%s}"
                .formatted(parts)));
  }

  private static String command(String name, String description, String hint) {
    return ",'features':{'slash_commands':[{'command':'%s','description':'%s','usage_hint':'%s'}]}"
        .formatted(name, description, hint);
  }

  private static String shortcut(String name, String id, String description) {
    return ",'features':{'shortcuts':[{'type':'message','name':'%s','callback_id':'%s','description':'%s'}]}"
        .formatted(name, id, description);
  }

  static Stream<Limit> limits() {
    return Stream.of(
        new Limit("command", 32, n -> command("/" + text(n - 1), "d", "h")),
        new Limit("description of a command", 2000, n -> command("/c", text(n), "h")),
        new Limit("hint", 1000, n -> command("/c", "d", text(n))),
        new Limit("shortcut", 24, n -> shortcut(text(n), "i", "d")),
        new Limit("callback id", 255, n -> shortcut("n", text(n), "d")),
        new Limit("description of a shortcut", 150, n -> shortcut("n", "i", text(n))),
        new Limit(
            "name of the bot",
            80,
            n -> ",'features':{'bot_user':{'display_name':'%s'}}".formatted(text(n))));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isMetExactly(Limit limit) {
    assertThat(faults(limit.parts().apply(limit.most()))).isEmpty();
    assertThat(faults(limit.parts().apply(limit.most() + 1))).hasSize(1);
  }

  @Test
  void namesHave35Characters() {
    var manifest = "{'display_information':{'name':'%s'}}";
    assertThat(ManifestRules.faults(blocks(manifest.formatted(text(35))))).isEmpty();
    assertThat(ManifestRules.faults(blocks(manifest.formatted(text(36))))).hasSize(1);
    assertThat(ManifestRules.faults(blocks("{}"))).hasSize(1);
  }

  @Test
  void eventsAndCommandsNeedTheirScopes() {
    var listens =
        ",'settings':{'socket_mode_enabled':true,'event_subscriptions':{'bot_events':['message.im']}}";
    assertThat(faults(listens))
        .containsExactly(
            "[ERROR] requires scope im:history"
                + " [json-pointer:/settings/event_subscriptions/bot_events/0]");
    assertThat(faults(command("/c", "d", "h"))).isEmpty();
  }

  @Test
  void withoutSocketModeThereIsAnAddress() {
    assertThat(faults(",'settings':{'interactivity':{'is_enabled':true}}")).hasSize(1);
    assertThat(
            faults(",'settings':{'interactivity':{'is_enabled':true},'socket_mode_enabled':true}"))
        .isEmpty();
  }
}
