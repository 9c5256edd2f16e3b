package io.careercoach.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.careercoach.courier.Courier;
import io.careercoach.courier.Pace;
import io.careercoach.courier.Platform;
import io.careercoach.courier.PlatformSetup;
import io.careercoach.slack.SlackAccess.ByRequests;
import io.careercoach.slack.SlackAccess.BySockets;
import io.careercoach.slack.SlackAccess.Installed;
import io.careercoach.slack.connect.Entrance;
import io.careercoach.slack.connect.Reply;
import io.careercoach.slack.connect.Requests;
import io.careercoach.slack.connect.Sockets;
import io.careercoach.slack.connect.Visit;
import io.careercoach.slack.hear.Ears;
import io.careercoach.slack.install.InstalledTokens;
import io.careercoach.slack.install.Installing;
import io.careercoach.slack.install.Installing.Client;
import io.careercoach.slack.send.SlackCarrier;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.DirectMessages;
import io.careercoach.slack.web.People;
import io.careercoach.slack.web.Tokens;
import io.careercoach.slack.web.Verdict;
import io.careercoach.slack.web.WebApi;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The coach in Slack: it hears, and its letters go out. */
public final class SlackCoach implements Platform {
  private static final Logger LOG = LoggerFactory.getLogger(SlackCoach.class);

  /** About one message a second in a conversation, and a few hundred a minute in a workspace. */
  private static final Pace.Rate CONVERSATION = new Pace.Rate(1, 4);

  private static final Pace.Rate WORKSPACE = new Pace.Rate(10, 60);
  private static final int FOR_ANSWERS = 50;

  /** So long the coach waits for what is on its way when it ends. */
  private static final Duration LAST = Duration.ofSeconds(5);

  private final WebApi web;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack").factory());
  private final Courier courier;
  private final Optional<Sockets> sockets;
  private final Optional<Entrance> entrance;
  private final Optional<String> botToken;

  public SlackCoach(SlackAccess access, PlatformSetup setup) {
    web = new WebApi(access.api());
    var installed = new InstalledTokens(setup.installations(), setup.clock());
    botToken =
        switch (access) {
          case BySockets(_, var token, _) -> Optional.of(token);
          case ByRequests(_, var token, _) -> Optional.of(token);
          case Installed _ -> Optional.empty();
        };
    var tokens =
        botToken.<Tokens>map(token -> Tokens.one(token, setup.clock().instant())).orElse(installed);
    var direct = new DirectMessages();
    var people = new People(web, tokens, threads);
    var carrier = new SlackCarrier(web, tokens, direct, setup.words(), setup.draw(), people::name);
    courier =
        new Courier(
            setup.coach(),
            setup.letters(),
            setup.posts(),
            carrier,
            new Pace(CONVERSATION, WORKSPACE, FOR_ANSWERS),
            setup.clock(),
            setup.chance(),
            threads);
    var app =
        Ears.app(
            web,
            tokens,
            people,
            direct,
            setup.ear(),
            setup.coach(),
            courier,
            setup.words(),
            setup.clock(),
            threads);
    sockets =
        access instanceof BySockets(_, _, var token)
            ? Optional.of(new Sockets(web, token, app, threads, setup.chance()))
            : Optional.empty();
    entrance =
        switch (access) {
          case BySockets _ -> Optional.empty();
          case ByRequests(_, _, var secret) -> Optional.of(entrance(app, secret, setup, Map.of()));
          case Installed given ->
              Optional.of(
                  entrance(
                      app,
                      given.signingSecret(),
                      setup,
                      installing(given, installed, setup).pages()));
        };
  }

  private static Entrance entrance(
      App app, String secret, PlatformSetup setup, Map<String, Function<Visit, Reply>> pages) {
    return new Entrance(new Requests(app, secret, setup.clock()), pages);
  }

  private Installing installing(Installed given, InstalledTokens tokens, PlatformSetup setup) {
    var client = new Client(given.clientId(), given.clientSecret(), SlackManifest.scopes());
    return new Installing(web, client, tokens, setup.words(), setup.clock(), setup.chance());
  }

  @Override
  public void start() {
    botToken.ifPresent(token -> threads.execute(() -> introduce(token)));
    sockets.ifPresent(Sockets::start);
  }

  /** Says whose bot it is; what Slack says to that ends nothing. */
  private void introduce(String token) {
    Answer<AuthTestResponse> asked =
        Answer.of(() -> web.methods(token).authTest(request -> request));
    switch (asked) {
      case Answer.Given<AuthTestResponse>(var answer) ->
          LOG.info("Slack: {} in {}", answer.getUser(), answer.getTeam());
      case Answer.Refused<AuthTestResponse>(var error, _) when Verdict.of(error) == Verdict.SHUT ->
          LOG.error(
              "SLACK_BOT_TOKEN: Slack does not take it ({}); copy it again from the app's page"
                  + " OAuth & Permissions",
              error);
      case Answer.Refused<AuthTestResponse>(var error, _) ->
          LOG.warn("Slack does not answer yet ({}); the coach goes on", error);
    }
  }

  /** Where Slack's requests come in, if that is how it comes. */
  public Optional<Entrance> entrance() {
    return entrance;
  }

  @Override
  public void round() {
    courier.round();
  }

  @Override
  public void deafen() {
    sockets.ifPresent(Sockets::close);
  }

  @Override
  public void close() {
    deafen();
    courier.close();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    web.close();
  }
}
