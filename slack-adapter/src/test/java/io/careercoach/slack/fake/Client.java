package io.careercoach.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.OkHttpClient;

/** The real client of the Web API, which sends nothing twice by itself. */
final class Client {
  /** A clock that stands still until the fake Slack lets time pass. */
  static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

  private Client() {}

  static Slack sdk(FakeSlack slack) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    config.setStatsEnabled(false);
    var http = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
    return Slack.getInstance(config, new SlackHttpClient(http));
  }

  /** With the token of the first workspace. */
  static MethodsClient of(FakeSlack slack) {
    return of(slack, slack.workspace().app().botToken);
  }

  static MethodsClient of(FakeSlack slack, String token) {
    return sdk(slack).methods(token);
  }
}
