package io.careercoach.slack.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.careercoach.slack.fake.rules.ManifestRules;
import java.util.Set;

/** A manifest that somebody pastes into Slack's pages; it says all that an app is. */
final class Manifest {
  private final JsonNode manifest;

  private Manifest(JsonNode manifest) {
    this.manifest = manifest;
  }

  /** In YAML or JSON, if Slack takes it. */
  static Manifest read(String text) {
    try {
      var manifest = new YAMLMapper().readTree(text);
      var faults = ManifestRules.faults(manifest);
      if (!faults.isEmpty()) {
        throw new AssertionError("Slack does not take this manifest: " + faults);
      }
      return new Manifest(manifest);
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError("neither YAML nor JSON", unreadable);
    }
  }

  void describes(App app) {
    fills(app.scopes, manifest.at("/oauth_config/scopes/bot"), "");
    fills(app.events, manifest.at("/settings/event_subscriptions/bot_events"), "");
    fills(app.commands, manifest.at("/features/slash_commands"), "command");
    app.shortcuts.clear();
    manifest
        .at("/features/shortcuts")
        .forEach(shortcut ->
            app.shortcuts.put(
                shortcut.path("name").asText(), shortcut.path("callback_id").asText()));
    var home = manifest.at("/features/app_home");
    app.homeTab = home.path("home_tab_enabled").asBoolean();
    app.messagesTab = home.path("messages_tab_enabled").asBoolean(true);
    app.messagesOnlyRead = home.path("messages_tab_read_only_enabled").asBoolean(true);
    app.socketMode = manifest.at("/settings/socket_mode_enabled").asBoolean();
  }

  private static void fills(Set<String> set, JsonNode values, String field) {
    set.clear();
    values.forEach(value -> set.add((field.isEmpty() ? value : value.path(field)).asText()));
  }
}
