package io.careercoach.slack.fake.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which scopes events and features need (docs.slack.dev/reference/events and
 * docs.slack.dev/reference/scopes).
 */
final class ScopeRules {
  private static final Map<String, List<String>> EVENTS =
      Map.of(
          "app_mention", List.of("app_mentions:read"),
          "message.im", List.of("im:history"),
          "message.channels", List.of("channels:history"),
          "message.groups", List.of("groups:history"),
          "message.mpim", List.of("mpim:history"),
          "member_joined_channel", List.of("channels:read", "groups:read"),
          "team_join", List.of("users:read"),
          "user_change", List.of("users:read"),
          "reaction_added", List.of("reactions:read"));

  private ScopeRules() {}

  static void needed(Spot manifest) {
    var scopes =
        manifest
            .at("oauth_config")
            .at("scopes")
            .at("bot")
            .each()
            .map(scope -> scope.node().asText())
            .collect(Collectors.toSet());
    manifest
        .at("settings")
        .at("event_subscriptions")
        .at("bot_events")
        .each()
        .forEach(
            event -> needs(event, scopes, EVENTS.getOrDefault(event.node().asText(), List.of())));
    for (var feature : List.of("slash_commands", "shortcuts")) {
      manifest.at("features").may(feature, spot -> needs(spot, scopes, List.of("commands")));
    }
  }

  private static void needs(Spot spot, Set<String> scopes, List<String> any) {
    if (!any.isEmpty() && any.stream().noneMatch(scopes::contains)) {
      spot.isWrong("requires scope " + String.join(" or ", any));
    }
  }
}
