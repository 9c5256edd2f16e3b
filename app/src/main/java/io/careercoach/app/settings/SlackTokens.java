package io.careercoach.app.settings;

import io.careercoach.slack.SlackAccess;
import io.careercoach.slack.web.WebApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way into Slack that the environment gives, and what is wrong with it. Of two ways sockets are
 * taken, unless {@code COACH_SLACK_MODE} says {@code http}.
 */
public record SlackTokens(Optional<SlackAccess> access, List<String> findings) {
  static final String BOT = "SLACK_BOT_TOKEN";
  static final String APP = "SLACK_APP_TOKEN";
  static final String SECRET = "SLACK_SIGNING_SECRET";
  static final String CLIENT = "SLACK_CLIENT_ID";
  static final String CLIENT_SECRET = "SLACK_CLIENT_SECRET";
  static final String MODE = "COACH_SLACK_MODE";

  public SlackTokens {
    findings = List.copyOf(findings);
  }

  public static SlackTokens in(Map<String, String> environment) {
    return new Look(environment).result();
  }

  /** One look at the environment. */
  private record Look(Map<String, String> environment, List<String> findings) {
    Look(Map<String, String> environment) {
      this(environment, new ArrayList<>());
    }

    SlackTokens result() {
      shape(BOT, "xoxb-");
      shape(APP, "xapp-");
      if (!has(BOT) && !has(APP) && !has(SECRET) && !has(CLIENT) && !has(CLIENT_SECRET)) {
        return new SlackTokens(Optional.empty(), findings);
      }
      var access = has(CLIENT) || has(CLIENT_SECRET) ? installed() : inOneWorkspace();
      return new SlackTokens(access, findings);
    }

    private Optional<SlackAccess> installed() {
      boolean all = needs(CLIENT, "it belongs to " + CLIENT_SECRET);
      all &= needs(CLIENT_SECRET, "it belongs to " + CLIENT);
      all &= needs(SECRET, "workspaces can install the coach over HTTP only");
      if (has(BOT)) {
        findings.add(BOT + ": not used beside " + CLIENT + "; take one of them away");
      }
      return all
          ? Optional.of(
              new SlackAccess.Installed(api(), get(CLIENT), get(CLIENT_SECRET), get(SECRET)))
          : Optional.empty();
    }

    private Optional<SlackAccess> inOneWorkspace() {
      boolean bot = needs(BOT, "set it (xoxb-…) beside the other Slack variables");
      var mode = given(MODE).orElse(has(APP) || !has(SECRET) ? "socket" : "http");
      return switch (mode.toLowerCase(java.util.Locale.ROOT)) {
        case "socket" ->
            needs(APP, "set it (xapp-…, Socket Mode), or " + SECRET + " for HTTP mode") && bot
                ? Optional.of(new SlackAccess.BySockets(api(), get(BOT), get(APP)))
                : Optional.empty();
        case "http" ->
            needs(SECRET, "HTTP mode needs it; it is on the app's page Basic Information") && bot
                ? Optional.of(new SlackAccess.ByRequests(api(), get(BOT), get(SECRET)))
                : Optional.empty();
        default -> {
          findings.add(MODE + ": expected socket or http, found \"" + mode + "\"");
          yield Optional.empty();
        }
      };
    }

    private boolean needs(String name, String why) {
      if (!has(name)) {
        findings.add(name + ": not set; " + why);
      }
      return has(name);
    }

    private void shape(String name, String start) {
      if (given(name).filter(token -> !token.startsWith(start)).isPresent()) {
        findings.add(name + ": expected a token that begins with " + start + "; copy it again");
      }
    }

    private String api() {
      return given("SLACK_API_URL").orElse(WebApi.PUBLIC);
    }

    private boolean has(String name) {
      return given(name).isPresent();
    }

    private String get(String name) {
      return given(name).orElseThrow();
    }

    private Optional<String> given(String name) {
      return Tokens.given(environment, name);
    }
  }
}
