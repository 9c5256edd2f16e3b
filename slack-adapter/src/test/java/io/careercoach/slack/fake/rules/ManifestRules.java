package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Spot.items;
import static io.careercoach.slack.fake.rules.Spot.length;
import static io.careercoach.slack.fake.rules.Spot.matches;
import static io.careercoach.slack.fake.rules.Spot.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what is wrong with a manifest (docs.slack.dev/reference/app-manifest, and its JSON schema).
 */
public final class ManifestRules {
  private ManifestRules() {}

  /** Everything for which Slack would not take this manifest. */
  public static List<String> faults(JsonNode manifest) {
    var spot = new Spot(manifest, "", new ArrayList<>());
    spot.only("_metadata", "display_information", "features", "oauth_config", "settings")
        .must("display_information", ManifestRules::display)
        .may("features", ManifestRules::features)
        .may("settings", ManifestRules::settings);
    ScopeRules.needed(spot);
    return List.copyOf(spot.faults());
  }

  private static void display(Spot spot) {
    spot.only("name", "description", "background_color", "long_description")
        .must("name", length(1, 35))
        .may("description", length(1, 140))
        .may("background_color", matches("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?"))
        .may("long_description", length(175, 4000));
  }

  private static void features(Spot spot) {
    spot.only("app_home", "bot_user", "shortcuts", "slash_commands")
        .may("bot_user", bot -> bot.must("display_name", length(1, 80)))
        .may("slash_commands", items(1, 50, ManifestRules::command))
        .may("shortcuts", items(1, 10, ManifestRules::shortcut))
        .may(
            "app_home",
            home ->
                home.only(
                    "home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled"));
  }

  private static void command(Spot spot) {
    spot.only("command", "url", "description", "usage_hint", "should_escape")
        .must("command", length(2, 32).andThen(matches("/.*")))
        .must("description", length(1, 2000))
        .may("usage_hint", length(1, 1000));
  }

  private static void shortcut(Spot spot) {
    spot.only("name", "callback_id", "description")
        .must("name", length(1, 24))
        .must("type", oneOf("message", "global"))
        .must("callback_id", length(1, 255))
        .must("description", length(1, 150));
  }

  private static void settings(Spot spot) {
    boolean sockets = spot.node().path("socket_mode_enabled").asBoolean();
    spot.may(
        "event_subscriptions", events -> events.may("bot_events", items(0, 100, length(1, 50))));
    for (var part : List.of("event_subscriptions", "interactivity")) {
      if (!sockets) {
        spot.may(part, one -> one.must("request_url", matches("https?://.*")));
      }
    }
  }
}
