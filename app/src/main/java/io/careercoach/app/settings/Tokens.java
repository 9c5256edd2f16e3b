package io.careercoach.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which platforms have their tokens; the tokens themselves are never shown. */
public record Tokens(boolean slack, boolean discord, List<String> findings) {
  public Tokens {
    findings = List.copyOf(findings);
  }

  public static Tokens in(Map<String, String> environment) {
    var findings = new ArrayList<String>();
    boolean bot = isGiven(environment, "SLACK_BOT_TOKEN");
    boolean install = isGiven(environment, "SLACK_CLIENT_ID");
    boolean socket = isGiven(environment, "SLACK_APP_TOKEN");
    boolean signed = isGiven(environment, "SLACK_SIGNING_SECRET");
    if ((bot || install) && !socket && !signed) {
      findings.add(
          "SLACK_APP_TOKEN: not set; set it (xapp-…, Socket Mode), "
              + "or SLACK_SIGNING_SECRET for HTTP mode");
    }
    if (!bot && !install && (socket || signed)) {
      findings.add("SLACK_BOT_TOKEN: not set; set it (xoxb-…) beside the other Slack variables");
    }
    if (install && !isGiven(environment, "SLACK_CLIENT_SECRET")) {
      findings.add("SLACK_CLIENT_SECRET: not set; it belongs to SLACK_CLIENT_ID");
    }
    shape(environment, "SLACK_BOT_TOKEN", "xoxb-", findings);
    shape(environment, "SLACK_APP_TOKEN", "xapp-", findings);
    return new Tokens(
        (bot || install) && (socket || signed), isGiven(environment, "DISCORD_TOKEN"), findings);
  }

  public boolean none() {
    return !slack && !discord;
  }

  private static void shape(
      Map<String, String> environment, String name, String start, List<String> findings) {
    if (isGiven(environment, name) && !environment.getOrDefault(name, "").startsWith(start)) {
      findings.add(name + ": expected a token that begins with " + start + "; copy it again");
    }
  }

  private static boolean isGiven(Map<String, String> environment, String name) {
    return given(environment, name).isPresent();
  }

  /** The value of a variable, unless it is empty. */
  static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
