package io.careercoach.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every clock that the JDK's zones show from 2024 to 2035, with each of its turns. */
final class Zones {

  private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2036-01-01T00:00:00Z");

  /** One zone for each clock, since some six hundred names stand for far fewer. */
  static final List<ZoneId> ALL = different();

  private Zones() {}

  private record Clock(ZoneOffset first, List<ZoneOffsetTransition> turns) {}

  private static List<ZoneId> different() {
    Map<Clock, ZoneId> zones = new LinkedHashMap<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      zones.putIfAbsent(new Clock(zone.getRules().getOffset(BEGIN), turns(zone)), zone);
    }
    return List.copyOf(zones.values());
  }

  static List<ZoneOffsetTransition> turns(ZoneId zone) {
    List<ZoneOffsetTransition> turns = new ArrayList<>();
    ZoneOffsetTransition turn = zone.getRules().nextTransition(BEGIN);
    while (turn != null && turn.getInstant().isBefore(END)) {
      turns.add(turn);
      turn = zone.getRules().nextTransition(turn.getInstant());
    }
    return turns;
  }
}
