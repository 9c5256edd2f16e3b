package io.careercoach.courier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast messages may follow each other: about one a second in a conversation with a few at once,
 * and so many in a team. Some of a team's are kept for answers.
 */
public final class Pace {
  private static final int MOST = 50_000;

  private final Cache<String, Bucket> places = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<String, Bucket> teams = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<String, Waiting> waiting = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Rate place;
  private final Rate team;
  private final int kept;

  /** So many a second, and so many at once after a rest. */
  public record Rate(double second, int burst) {}

  /** The conversation of a team that was told to wait last. */
  private record Waiting(String address, Instant until) {}

  /**
   * @param kept so many of a team's are for answers only
   */
  public Pace(Rate place, Rate team, int kept) {
    this.place = place;
    this.team = team;
    this.kept = kept;
  }

  /** Whether a message may go there now. */
  boolean free(String address, boolean answer, Instant now) {
    return place(address, now).has(1, now) && team(address, now).has(answer ? 1 : kept + 1, now);
  }

  /** A message goes there. */
  void spend(String address, Instant now) {
    place(address, now).take(now);
    team(address, now).take(now);
  }

  /**
   * A conversation was told to wait. Once a second one of its team is told so as well, it is the
   * team that has to wait.
   */
  void told(String address, Instant now, Instant until) {
    place(address, now).hold(until);
    var before = waiting.asMap().put(team(address), new Waiting(address, until));
    if (before != null && before.until().isAfter(now) && !before.address().equals(address)) {
      hold(address, now, until);
    }
  }

  /** Nothing goes to that team until then. */
  void hold(String address, Instant now, Instant until) {
    team(address, now).hold(until);
  }

  private Bucket place(String address, Instant now) {
    return places.get(address, _ -> new Bucket(place, now));
  }

  private Bucket team(String address, Instant now) {
    return teams.get(team(address), _ -> new Bucket(team, now));
  }

  /** The part of an address that its team has in common. */
  static String team(String address) {
    return address.substring(0, address.lastIndexOf('/') + 1);
  }

  /** Fills up with time, and is emptied message by message. */
  private static final class Bucket {
    private final Rate rate;
    private double filled;
    private Instant at;

    Bucket(Rate rate, Instant at) {
      this.rate = rate;
      this.filled = rate.burst();
      this.at = at;
    }

    synchronized boolean has(int messages, Instant now) {
      var passed = Duration.between(at, now);
      if (passed.isPositive()) {
        filled = Math.min(rate.burst(), filled + passed.toMillis() / 1000.0 * rate.second());
        at = now;
      }
      return filled >= messages && !passed.isNegative();
    }

    synchronized void take(Instant now) {
      filled -= has(1, now) ? 1 : 0;
    }

    synchronized void hold(Instant until) {
      filled = 0;
      at = until.isAfter(at) ? until : at;
    }
  }
}
