package io.careercoach.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a coach and of Slack, which moves when the test says so, and only then. */
final class MovedClock implements InstantSource {
  private volatile Instant now = Instant.now();

  @Override
  public Instant instant() {
    return now;
  }

  void passes(Duration time) {
    now = now.plus(time);
  }
}
