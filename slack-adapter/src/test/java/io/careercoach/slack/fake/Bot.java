package io.careercoach.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import java.util.Optional;
import java.util.function.Consumer;

/** The real Bolt with a few listeners, at home in the fake Slack. */
final class Bot implements AutoCloseable {
  private final Slack slack;
  private final com.slack.api.bolt.App bolt;
  private final MethodsClient methods;
  private final String appToken;
  private Optional<SocketModeApp> sockets = Optional.empty();

  Bot(FakeSlack fake) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(fake.apiUrl());
    config.setStatsEnabled(false);
    slack = Slack.getInstance(config);
    var token = fake.workspace().app().botToken;
    appToken = fake.app().appToken;
    bolt =
        new com.slack.api.bolt.App(
            AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(token)
                .signingSecret(fake.app().signingSecret)
                .allEventsApiAutoAckEnabled(true)
                .build());
    methods = slack.methods(token);
  }

  Bot with(Consumer<com.slack.api.bolt.App> listeners) {
    listeners.accept(bolt);
    return this;
  }

  Bot online() throws Exception {
    var app = new SocketModeApp(appToken, bolt, Backend.JavaWebSocket, 2);
    app.startAsync();
    sockets = Optional.of(app);
    return this;
  }

  com.slack.api.bolt.App bolt() {
    return bolt;
  }

  MethodsClient methods() {
    return methods;
  }

  SocketModeApp sockets() {
    return sockets.orElseThrow();
  }

  @Override
  public void close() throws Exception {
    if (sockets.isPresent()) {
      sockets.get().close();
    }
    slack.close();
  }
}
