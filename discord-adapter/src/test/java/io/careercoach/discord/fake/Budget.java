package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How many sessions may still be begun today (session start limit object). */
final class Budget {
  static final int A_DAY = 1000;
  private static final Duration APART = Duration.ofSeconds(5);
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private int used;
  private Optional<Instant> begun = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  boolean hasNoHurry;

  Budget(World world) {
    this.world = world;
  }

  /** Only so many are left. */
  void isDownTo(int left) {
    begin();
    used = A_DAY - left;
  }

  private void begin() {
    var now = world.clock.instant();
    if (begun.isEmpty() || !now.isBefore(begun.get().plus(DAY))) {
      begun = Optional.of(now);
      used = 0;
    }
  }

  /** Counts one that begins. */
  void counts() {
    begin();
    used++;
  }

  boolean isSpent() {
    return used > A_DAY;
  }

  /** Whether five seconds have passed since the last one. */
  boolean isTooSoon() {
    var now = world.clock.instant();
    boolean soon = !hasNoHurry && last.filter(at -> now.isBefore(at.plus(APART))).isPresent();
    if (!soon) {
      last = Optional.of(now);
    }
    return soon;
  }

  ObjectNode json() {
    begin();
    var end = begun.orElseThrow().plus(DAY);
    return Json.object(
        "total",
        A_DAY,
        "remaining",
        Math.max(0, A_DAY - used),
        "reset_after",
        Duration.between(world.clock.instant(), end).toMillis(),
        "max_concurrency",
        1);
  }
}
