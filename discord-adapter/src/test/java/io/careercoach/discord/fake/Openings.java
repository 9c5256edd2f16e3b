package io.careercoach.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** How many direct messages were opened lately; Discord keeps to itself how many are too many. */
final class Openings {
  private static final Duration LATELY = Duration.ofMinutes(10);

  private final World world;
  private final Map<Member, Instant> opened = new HashMap<>();
  private OptionalInt most = OptionalInt.empty();

  Openings(World world) {
    this.world = world;
  }

  void most(int members) {
    most = OptionalInt.of(members);
  }

  void counts(Member member) {
    var now = world.clock.instant();
    opened.values().removeIf(at -> !now.isBefore(at.plus(LATELY)));
    if (!opened.containsKey(member) && most.isPresent() && opened.size() >= most.getAsInt()) {
      throw new Refusal(400, 40003, "You are opening direct messages too fast");
    }
    opened.putIfAbsent(member, now);
  }
}
