package io.careercoach.slack;

import io.careercoach.chart.Pictures;
import io.careercoach.engine.Coach;
import io.careercoach.engine.CoachSetup;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Posts;
import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.store.Database;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import io.careercoach.words.Catalogue;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A coach who works in the fake Slack, with records in a folder of its own. */
final class Practice implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Catalogue WORDS = Kit.words();

  final Database database;
  final Coach coach;
  final SlackCoach slack;
  private final ScheduledExecutorService bell =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private Practice(Path folder, SlackAccess access, InstantSource clock) {
    database = Database.sqlite(folder.resolve("coach.db"), folder.resolve("master.key"));
    var safety = Kit.safety();
    coach =
        new CoachSetup(
                database,
                WORDS,
                Kit.prompts(),
                safety.safety(),
                safety.of("GB").orElseThrow(),
                ZONE,
                Locale.UK,
                CheckInTime.USUAL,
                Kit.chance(),
                1_000_000)
            .coach();
    var pictures = new Pictures(folder.resolve("letters"));
    slack =
        new SlackCoach(
            access,
            new SlackSetup(
                coach,
                event -> {
                  coach.hear(event);
                  return true;
                },
                new Letters(database),
                new Posts(database),
                phrase -> WORDS.say(phrase, Locale.UK, ZONE),
                chart -> pictures.png(chart, Locale.UK),
                clock,
                new Random(1)));
    slack.start();
    bell.scheduleWithFixedDelay(slack::round, 100, 100, TimeUnit.MILLISECONDS);
  }

  /** By Socket Mode. */
  static Practice bySockets(FakeSlack fake, Path folder) {
    var environment = fake.environment();
    var practice =
        new Practice(
            folder,
            new SlackAccess(
                fake.apiUrl(),
                environment.get("SLACK_BOT_TOKEN"),
                Optional.of(environment.get("SLACK_APP_TOKEN")),
                Optional.empty()),
            InstantSource.system());
    fake.sockets().areOpen(1);
    return practice;
  }

  @Override
  public void close() {
    bell.shutdownNow();
    slack.close();
    database.close();
  }
}
