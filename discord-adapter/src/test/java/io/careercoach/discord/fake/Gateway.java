package io.careercoach.discord.fake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a test may do to the gateway, and see of it. */
public final class Gateway {
  private final World world;
  private final GatewayDoor door;

  Gateway(World world, GatewayDoor door) {
    this.world = world;
    this.door = door;
  }

  /** How many sessions are there with an open connection. */
  public int online() {
    return world.looks(() -> (int) world.sessions.online());
  }

  /** Waits until so many are. */
  public void isOnline(int sessions) {
    world.awaits(
        () -> sessions + " sessions online, not " + online(),
        () -> Optional.of(online()).filter(now -> now == sessions));
  }

  /** How many connections there ever were. */
  public int opened() {
    return world.looks(() -> door.opened);
  }

  /** How many sessions were ever begun. */
  public int identified() {
    return world.looks(() -> world.sessions.identified);
  }

  /** How often a session went on over a new connection. */
  public int resumed() {
    return world.looks(() -> world.sessions.resumed);
  }

  /** How many heartbeats came. */
  public int beats() {
    return world.looks(() -> door.dialogue().beats);
  }

  /** Waits until a session has gone on so often over a new connection. */
  public void isResumed(int times) {
    comesTo("resumes", times, this::resumed);
  }

  /** Waits until so many sessions have begun. */
  public void isIdentified(int times) {
    comesTo("sessions", times, this::identified);
  }

  private void comesTo(String what, int times, Supplier<Integer> count) {
    world.awaits(
        () -> times + " " + what + ", not " + count.get(),
        () -> Optional.of(times).filter(wanted -> count.get() >= wanted));
  }

  /** Every connection breaks without a word. */
  public void isCut() {
    world.does(() -> List.copyOf(door.open).forEach(Connection::isCut));
  }

  /** Every connection ends with this code; the sessions are kept where the code lets them. */
  public void closes(CloseCode code) {
    world.does(() -> List.copyOf(door.open).forEach(one -> one.closes(code)));
  }

  /** Discord wants everybody to connect anew, as it does every few hours. */
  public void asksToReconnect() {
    world.does(() -> door.open.forEach(one -> one.says(Json.object("op", 7, "d", Json.none()))));
  }

  /** The sessions are over, or only broken, and the app is told so. */
  public void invalidates(boolean resumable) {
    world.does(() -> {
      if (!resumable) {
        world.sessions.endAll();
      }
      door.open.forEach(one -> Dialogue.isInvalid(one, resumable));
    });
  }

  /** Discord loses its memory of all sessions without a word. */
  public void forgets() {
    world.does(world.sessions::endAll);
  }

  /** With the next resume so many events come once more that the app had already. */
  public void repeats(int events) {
    world.does(() -> world.sessions.repeats = events);
  }

  /** From now on each event is told so many times, at once. */
  public void tellsEach(int times) {
    world.does(() -> world.sessions.times = times);
  }

  /** Heartbeats are not answered any more, or are again. */
  public void isSilent(boolean now) {
    world.does(() -> door.dialogue().silent = now);
  }

  /** How often new connections are to send heartbeats. */
  public void beatsEvery(Duration time) {
    world.does(() -> door.beat = time);
  }

  /** The next connections are turned away at the handshake. */
  public void refuses(int times) {
    world.does(() -> door.refusals = times);
  }

  /** Only so many sessions can still be begun today; after them the token is gone. */
  public void allowsSessions(int left) {
    world.does(() -> world.sessions.budget.isDownTo(left));
  }

  /** So many shards are recommended. */
  public void recommendsShards(int shards) {
    world.does(() -> world.sessions.recommendedShards = shards);
  }
}
