package io.careercoach.app.settings;

import io.careercoach.slack.SlackAccess;
import io.careercoach.slack.web.WebApi;
import java.util.Map;
import java.util.Optional;

/** The ways into Slack that the environment gives. */
public final class SlackTokens {
  private SlackTokens() {}

  /**
   * What is needed is there: the bot's token, and one of the ways by which Slack reaches the coach.
   * Of two, sockets are taken, unless {@code COACH_SLACK_MODE} says {@code http}.
   */
  public static Optional<SlackAccess> access(Map<String, String> environment) {
    var app = Tokens.given(environment, "SLACK_APP_TOKEN");
    var secret = Tokens.given(environment, "SLACK_SIGNING_SECRET");
    var mode =
        Tokens.given(environment, "COACH_SLACK_MODE").orElse(app.isPresent() ? "socket" : "http");
    boolean http = mode.equalsIgnoreCase("http");
    return Tokens.given(environment, "SLACK_BOT_TOKEN")
        .map(bot ->
            new SlackAccess(
                Tokens.given(environment, "SLACK_API_URL").orElse(WebApi.PUBLIC),
                bot,
                app.filter(_ -> !http),
                secret.filter(_ -> http)))
        .filter(access -> access.appToken().isPresent() || access.signingSecret().isPresent());
  }
}
