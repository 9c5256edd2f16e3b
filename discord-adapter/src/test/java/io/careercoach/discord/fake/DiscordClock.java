package io.careercoach.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time in this Discord: that of the test, and whatever the test lets pass beyond it. */
final class DiscordClock implements InstantSource {
  private final InstantSource source;
  private Duration passed = Duration.ZERO;

  DiscordClock(InstantSource source) {
    this.source = source;
  }

  @Override
  public synchronized Instant instant() {
    return source.instant().plus(passed);
  }

  synchronized void passes(Duration time) {
    passed = passed.plus(time);
  }
}
