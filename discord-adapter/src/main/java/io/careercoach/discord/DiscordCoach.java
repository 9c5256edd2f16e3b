package io.careercoach.discord;

import io.careercoach.courier.Courier;
import io.careercoach.courier.Pace;
import io.careercoach.courier.Platform;
import io.careercoach.courier.PlatformSetup;
import io.careercoach.discord.connect.Gateway;
import io.careercoach.discord.hear.Hearing;
import io.careercoach.discord.rest.Directs;
import io.careercoach.discord.rest.Doors;
import io.careercoach.discord.rest.Line;
import io.careercoach.discord.rest.People;
import io.careercoach.discord.send.DiscordCarrier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;

/** The coach in Discord: it hears, and its letters go out. */
public final class DiscordCoach implements Platform {
  /** Five messages in five seconds in a channel, and fifty calls a second in all. */
  private static final Pace.Rate CONVERSATION = new Pace.Rate(1, 5);

  private static final Pace.Rate ALL = new Pace.Rate(20, 40);
  private static final int FOR_ANSWERS = 30;

  /** So long the coach waits for what is on its way when it ends. */
  private static final Duration LAST = Duration.ofSeconds(5);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("discord").factory());
  private final Courier courier;
  private final Hearing hearing;
  private final Gateway gateway;
  private final InstantSource clock;

  public DiscordCoach(DiscordAccess access, PlatformSetup setup) {
    clock = setup.clock();
    var directs = new Directs();
    var doors = new Doors();
    var people = new People();
    var carrier =
        new DiscordCarrier(
            this::line, directs, doors, people, setup.words(), setup.draw(), threads);
    courier =
        new Courier(
            setup.coach(),
            setup.letters(),
            setup.posts(),
            carrier,
            new Pace(CONVERSATION, ALL, FOR_ANSWERS),
            clock,
            setup.chance(),
            threads);
    hearing = new Hearing(setup, courier, directs, doors, people, threads);
    gateway = new Gateway(access, threads, hearing.ears());
  }

  private Line line() {
    return gateway;
  }

  @Override
  public void start() {
    gateway.start();
  }

  @Override
  public void round() {
    courier.round();
    gateway
        .jda()
        .filter(jda -> jda.getStatus() == JDA.Status.CONNECTED)
        .ifPresent(_ -> hearing.stands(clock.instant()));
  }

  @Override
  public void deafen() {
    hearing.ends();
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
    gateway.close();
  }
}
