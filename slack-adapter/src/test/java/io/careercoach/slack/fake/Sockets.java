package io.careercoach.slack.fake;

import java.util.Optional;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;

/** What a test may do to the web sockets of Socket Mode. */
public final class Sockets {
  private final World world;
  private final SocketDoor door;

  Sockets(World world, SocketDoor door) {
    this.world = world;
    this.door = door;
  }

  /** How many are open. */
  public int open() {
    return world.looks(
        () -> (int) door.connections().open().stream().filter(WebSocket::isOpen).count());
  }

  /** How many were ever opened. */
  public int opened() {
    return world.looks(door.connections()::opened);
  }

  /** Waits until so many are open. */
  public void areOpen(int number) {
    world.awaits(
        () -> number + " open sockets, not " + open(),
        () -> Optional.of(open()).filter(now -> now == number));
  }

  /** Every connection breaks without a word. */
  public void areCut() {
    door.connections()
        .open()
        .forEach(connection -> connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut"));
  }

  /** Pings are not answered any more, or are again. */
  public void areSilent(boolean now) {
    door.isSilent(now);
  }

  /** The next connections are turned away at the handshake. */
  public void refuse(int times) {
    world.does(() -> door.refuses(times));
  }

  /** Slack says that the connections end in about ten seconds. */
  public void areWarned() {
    world.does(() -> door.connections().tells(SocketWords.disconnect("warning")));
  }

  /** Slack wants to have fresh connections, as it does every few hours, and ends these. */
  public void areRefreshed() {
    ends("refresh_requested");
  }

  /** Somebody switches Socket Mode off. */
  public void areDisabled() {
    world.app.socketMode = false;
    ends("link_disabled");
  }

  private void ends(String reason) {
    world.does(() -> {
      door.connections().tells(SocketWords.disconnect(reason));
      door.connections().open().forEach(connection -> connection.close(CloseFrame.NORMAL));
    });
  }
}
