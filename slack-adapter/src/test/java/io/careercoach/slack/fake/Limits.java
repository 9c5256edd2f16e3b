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
  private int inAll = Integer.MAX_VALUE;

  Limits(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void off() {
    off = true;
  }

  synchronized void inAll(int messagesAMinute) {
    inAll = messagesAMinute;
  }

  /** Counts a call, or refuses it with the time after which the next is welcome. */
  synchronized void counts(Method method, Call call) {
    if (off) {
      return;
    }
    if (method.tier() == Tier.POSTING) {
      counts("all messages " + call.workspace().id(), inAll, inAll);
    }
    counts(method.counted(call), method.tier().aMinute, method.tier().atOnce);
  }

  private void counts(String what, int aMinute, int atOnce) {
    var now = clock.instant();
    double aSecond = aMinute / 60.0;
    var bucket = buckets.computeIfAbsent(what, _ -> new Bucket(atOnce, now));
    double since = Duration.between(bucket.seen, now).toMillis() / 1000.0;
    bucket.left = Math.min(atOnce, bucket.left + since * aSecond);
    bucket.seen = now;
    if (bucket.left < 1) {
      throw Refusal.limited(Duration.ofSeconds((long) Math.ceil((1 - bucket.left) / aSecond)));
    }
    bucket.left--;
  }
}
