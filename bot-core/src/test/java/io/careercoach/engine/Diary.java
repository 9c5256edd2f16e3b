package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;

import io.careercoach.message.Private;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Weeks of one member with a coach on a clock that a test sets; notes when the coach wrote. */
final class Diary implements AutoCloseable {
  private final Room room;
  private final Coach coach;
  private final List<Instant> unasked = new ArrayList<>();
  private Instant now;
  private int events;

  Diary(Path folder, String berlin) {
    this.room = new Room(folder);
    this.coach = room.coach();
    this.now = LocalDateTime.parse(berlin).atZone(ZoneId.of("Europe/Berlin")).toInstant();
  }

  /** What the member says, and what the coach answers to the last of it. */
  List<String> say(String... words) {
    var answers = List.<String>of();
    for (String one : words) {
      now = now.plusSeconds(1);
      coach.hear(new Event("d" + events++, ANA, now, new Said.Words(new Private(one))));
      answers = read();
    }
    return answers;
  }

  /** Lets time go by, while the coach is there. */
  void until(String local) {
    until(at(local));
  }

  void pass(Duration time) {
    until(now.plus(time));
  }

  private void until(Instant then) {
    for (var ring = coach.nextRing();
        ring.filter(due -> !due.isAfter(then)).isPresent();
        ring = coach.nextRing()) {
      jump(ring.get().isBefore(now) ? now : ring.get());
      ring();
    }
    jump(then);
  }

  /** The clock is set, and the coach looks what is due: it was down, or the clock was wrong. */
  void wake(String local) {
    jump(at(local));
    ring();
  }

  void wake(Duration later) {
    jump(now.plus(later));
    ring();
  }

  private void jump(Instant to) {
    now = to;
  }

  private void ring() {
    coach.ring(now);
    int letters = read().size();
    for (int i = 0; i < letters; i++) {
      unasked.add(now);
    }
  }

  /** The letters that are new, as one text each; they count as sent. */
  private List<String> read() {
    return coach.waiting(ANA).stream()
        .map(letter -> {
          coach.sent(letter, now);
          return Room.whole(letter);
        })
        .toList();
  }

  private Instant at(String local) {
    return LocalDateTime.parse(local).atZone(zone()).toInstant();
  }

  ZoneId zone() {
    return room.database.transaction(tx ->
        tx.members()
            .find(ANA)
            .map(member -> ZoneId.of(member.zone()))
            .orElse(ZoneId.of("Europe/Berlin")));
  }

  List<Instant> unasked() {
    return List.copyOf(unasked);
  }

  /** When the coach wrote unasked, on the member's clock as it is now. */
  List<String> times() {
    return unasked.stream()
        .map(moment -> moment.atZone(zone()).toLocalDateTime().toString())
        .toList();
  }

  /** The weeks of which there is a check-in. */
  List<String> weeks() {
    return room.database.transaction(tx ->
        tx.facts().all(ANA).stream()
            .filter(fact -> fact.kind().equals("check-in"))
            .map(fact -> fact.id())
            .sorted()
            .toList());
  }

  @Override
  public void close() {
    room.close();
  }
}
