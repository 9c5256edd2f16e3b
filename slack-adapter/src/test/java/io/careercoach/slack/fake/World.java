package io.careercoach.slack.fake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that there is in this Slack; it is read and changed by one at a time. */
final class World {
  static final Duration PATIENCE = Duration.ofSeconds(15);

  final SlackClock clock;
  final Ids ids = new Ids();
  final App app = new App(ids);
  final Map<String, Workspace> workspaces = new LinkedHashMap<>();
  final Triggers triggers = new Triggers(this);
  final ResponseUrls responseUrls = new ResponseUrls(this);
  final Views views = new Views(this);
  final Uploads uploads = new Uploads(this);
  final News news = new News(this);
  final Messages messages = new Messages(this);
  final Grants grants = new Grants(this);
  final Courier courier;

  World(InstantSource clock) {
    this.clock = new SlackClock(clock);
    this.courier = new Courier(this);
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

  Stream<Place> places() {
    return workspaces.values().stream().flatMap(workspace -> workspace.places.values().stream());
  }

  Optional<Member> member(String id) {
    return workspaces.values().stream()
        .flatMap(workspace -> Optional.ofNullable(workspace.members.get(id)).stream())
        .findFirst();
  }
}
