package io.careercoach.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time in this Slack: that of the test, and whatever the test lets pass beyond it. */
final class SlackClock implements InstantSource {
  private final InstantSource source;
  private Duration passed = Duration.ZERO;
  private long last;

  SlackClock(InstantSource source) {
    this.source = source;
  }

  @Override
  public synchronized Instant instant() {
    return source.instant().plus(passed);
  }

  synchronized void passes(Duration time) {
    passed = passed.plus(time);
  }

  /** A moment that no other message has; messages are known by it. */
  synchronized String stamp() {
    last = Math.max(last + 1, ChronoUnit.MICROS.between(Instant.EPOCH, instant()));
    return "%d.%06d".formatted(last / 1_000_000, last % 1_000_000);
  }
}
