package io.careercoach.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each method was called lately, for each workspace, and each channel where that counts.
 */
final class Limits {
  private static final class Bucket {
    private double left;
    private Instant seen;

    private Bucket(double full, Instant now) {
      left = full;
      seen = now;
    }
  }

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new HashMap<>();
  private boolean off;

  Limits(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void off() {
    off = true;
  }

  /** Counts a call, or refuses it with the time after which the next is welcome. */
  synchronized void counts(Tier tier, String what) {
    var now = clock.instant();
    double aSecond = tier.aMinute / 60.0;
    var bucket = buckets.computeIfAbsent(what, _ -> new Bucket(tier.atOnce, now));
    double since = Duration.between(bucket.seen, now).toMillis() / 1000.0;
    bucket.left = Math.min(tier.atOnce, bucket.left + since * aSecond);
    bucket.seen = now;
    if (off || bucket.left >= 1) {
      bucket.left--;
      return;
    }
    throw Refusal.limited(Duration.ofSeconds((long) Math.ceil((1 - bucket.left) / aSecond)));
  }
}
