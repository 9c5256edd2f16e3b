package io.careercoach.talk;

import io.careercoach.chart.Pictures;
import io.careercoach.courier.Ear;
import io.careercoach.courier.Platform;
import io.careercoach.courier.PlatformSetup;
import io.careercoach.engine.Coach;
import io.careercoach.engine.CoachSetup;
import io.careercoach.engine.Installations;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Posts;
import io.careercoach.engine.Rehearsal;
import io.careercoach.store.Database;
import io.careercoach.store.StoreProblem;
import io.careercoach.time.CheckInTime;
import io.careercoach.words.Catalogue;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A coach on a platform, with records in a folder of its own. */
public final class Office<P extends Platform> implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Catalogue WORDS = Kit.words();
  private static final int CACHE = 16_000_000;

  public final Database database;
  public final Coach coach;
  public final Installations installations;
  public final P platform;

  /** Where events go; whoever wants to know of them stands before it. */
  public volatile Ear ear;

  private final ScheduledExecutorService bell =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /** Opens the records and starts the platform that is made of them. */
  public Office(Path folder, InstantSource clock, Function<PlatformSetup, P> platform) {
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
                CACHE)
            .coach();
    ear =
        event -> {
          coach.hear(event);
          return true;
        };
    installations = new Installations(database);
    var pictures = new Pictures(folder.resolve("letters"));
    this.platform =
        platform.apply(
            new PlatformSetup(
                coach,
                event -> ear.hear(event),
                new Letters(database),
                new Posts(database),
                installations,
                phrase -> WORDS.say(phrase, Locale.UK, ZONE),
                chart -> pictures.png(chart, Locale.UK),
                clock,
                new Random(1)));
    new Rehearsal(database, coach).hold(clock.instant());
    this.platform.start();
    var _ = bell.scheduleWithFixedDelay(this::round, 100, 100, TimeUnit.MILLISECONDS);
  }

  /** Whatever is due goes, as it does all the time. */
  public void round() {
    try {
      platform.round();
    } catch (StoreProblem busy) {
      // the next round comes soon
    }
  }

  @Override
  public void close() {
    bell.shutdownNow();
    platform.close();
    database.close();
  }
}
