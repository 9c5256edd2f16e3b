package io.careercoach.discord.fake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All that there is in this Discord; it is read and changed by one at a time. */
final class World {
  static final Duration PATIENCE = Duration.ofSeconds(15);

  final DiscordClock clock;
  final Snowflakes ids;
  final App app;
  final Map<String, Member> members = new LinkedHashMap<>();
  final Map<String, Guild> guilds = new LinkedHashMap<>();
  final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<Member, Place> directs = new HashMap<>();
  final Commands commands = new Commands(this);
  final Interactions interactions = new Interactions(this);
  final Messages messages = new Messages(this);
  final Openings openings = new Openings(this);
  final Nonces nonces = new Nonces(this);
  final Files files = new Files(this);
  final Sessions sessions = new Sessions(this);
  final News news = new News(this);

  World(InstantSource clock) {
    this.clock = new DiscordClock(clock);
    ids = new Snowflakes(this.clock);
    app = new App(this);
  }

  synchronized <T> T changes(Supplier<T> change) {
    T result = change.get();
    notifyAll();
    return result;
  }

  synchronized void does(Runnable change) {
    change.run();
    notifyAll();
  }

  synchronized <T> T looks(Supplier<T> look) {
    return look.get();
  }

  /** What the look finds, as soon as it finds something. */
  <T> T awaits(Supplier<String> what, Supplier<Optional<T>> look) {
    return awaits(what, PATIENCE, look);
  }

  synchronized <T> T awaits(Supplier<String> what, Duration patience, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + patience.toNanos();
    for (var found = look.get(); ; found = look.get()) {
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what.get());
      }
      try {
        wait(50);
      } catch (InterruptedException stop) {
        throw new AssertionError("stopped waiting for " + what.get(), stop);
      }
    }
  }

  Optional<Member> member(String id) {
    return Optional.ofNullable(members.get(id));
  }

  /** Whether the member and the app are on one server. */
  boolean shares(Member member) {
    return guilds.values().stream()
        .anyMatch(guild -> guild.installed && guild.members.contains(member));
  }

  /** The direct message of this member with the app, made now unless it is there. */
  Place direct(Member member) {
    return directs.computeIfAbsent(member, _ -> adds(Place.direct(this, member)));
  }

  Place adds(Place place) {
    places.put(place.id(), place);
    return place;
  }
}
