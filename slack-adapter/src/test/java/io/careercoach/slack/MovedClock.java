package io.careercoach.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a coach and of Slack, which a test moves ahead. */
final class MovedClock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  void passes(Duration time) {
    ahead = ahead.plus(time);
  }
}
