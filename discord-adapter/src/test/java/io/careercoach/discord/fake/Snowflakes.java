package io.careercoach.discord.fake;

import java.time.InstantSource;

/** Ids as Discord gives them: the moment, and a number that no other has (reference#snowflakes). */
final class Snowflakes {
  private static final long EPOCH = 1_420_070_400_000L;

  private final InstantSource clock;
  private long last;

  Snowflakes(InstantSource clock) {
    this.clock = clock;
  }

  synchronized String next() {
    last = Math.max(last + 1, clock.millis() - EPOCH << 22);
    return Long.toString(last);
  }
}
