package io.careercoach.app.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A clock that runs at its usual pace, as far ahead of another one as it was moved. */
public final class TravelClock implements InstantSource {
  private final InstantSource base;
  private final Consumer<Duration> keep;
  private volatile Duration ahead;

  /** A clock that remembers how far it was moved. */
  public TravelClock(InstantSource base, Supplier<Duration> kept, Consumer<Duration> keep) {
    this.base = base;
    this.keep = keep;
    this.ahead = kept.get();
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead);
  }

  /** Moves the clock on; it never goes back, since what has happened has happened. */
  void moveTo(Instant then) {
    var further = Duration.between(base.instant(), then);
    if (further.compareTo(ahead) > 0) {
      keep.accept(further);
      ahead = further;
    }
  }
}
