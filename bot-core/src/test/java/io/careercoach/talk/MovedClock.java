package io.careercoach.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a coach and of its platform; it moves when the test says so, and only then. */
public final class MovedClock implements InstantSource {
  private volatile Instant now = Instant.now();

  @Override
  public Instant instant() {
    return now;
  }

  public void passes(Duration time) {
    now = now.plus(time);
  }
}
