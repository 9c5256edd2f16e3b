package io.careercoach.app.serve;

import io.careercoach.app.tick.Bell;
import io.careercoach.courier.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service while it runs. */
public final class Serving {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final Duration LONGEST_TURN = Duration.ofSeconds(10);
  private static final Duration ROUND = Duration.ofSeconds(1);

  private final Service service;
  private final Health health;
  private final Bell bell;

  /** One for each platform, so that none holds up another. */
  private final List<Bell> rounds;

  private Serving(Service service) {
    this.service = service;
    this.health = Health.start(service.server(), () -> trouble(service), service.slack());
    this.bell =
        Bell.every(
            Bell.OFTEN,
            () -> service.turns().run(() -> service.ring().accept(service.clock().instant())));
    this.rounds =
        service.platforms().stream().map(platform -> Bell.every(ROUND, platform::round)).toList();
  }

  public static Serving start(Service service) {
    var serving = new Serving(service);
    LOG.info("Serving: http://{}:{}/healthz and /readyz", service.server().host(), serving.port());
    platforms(service);
    service.platforms().forEach(Platform::start);
    return serving;
  }

  public int port() {
    return health.port();
  }

  /** Takes nothing more, finishes the turns in flight, and says so. */
  public void stop() {
    LOG.info("Stopping: taking nothing more, finishing the turns in flight");
    service.platforms().forEach(Platform::deafen);
    int unfinished = service.turns().drain(LONGEST_TURN);
    bell.close();
    rounds.forEach(Bell::close);
    service.platforms().forEach(Platform::close);
    health.close();
    service.end().run();
    if (unfinished == 0) {
      LOG.info("Stopped: every turn was finished");
    } else {
      LOG.warn("Stopped: {} turns took too long; their events count as not yet heard", unfinished);
    }
  }

  private static void platforms(Service service) {
    service.tokens().findings().forEach(LOG::warn);
    if (service.tokens().none()) {
      LOG.warn(
          "No platform has a token yet, so nobody can talk with the coach here: set"
              + " SLACK_BOT_TOKEN and SLACK_APP_TOKEN for Slack, or DISCORD_TOKEN for Discord, and"
              + " start again. To try the coach without any: ./coach chat");
    }
  }

  private static Optional<String> trouble(Service service) {
    return service.turns().closed()
        ? Optional.of("The coach is stopping.")
        : service.database().get();
  }
}
