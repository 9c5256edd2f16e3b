package io.careercoach.slack.fake;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** The server of Socket Mode (docs.slack.dev/apis/events-api/using-socket-mode). */
final class SocketDoor extends WebSocketServer {
  private final World world;
  private final Connections connections;
  private final CountDownLatch open = new CountDownLatch(1);
  private final Set<String> tickets = new HashSet<>();
  private int refusals;
  private boolean silent;

  SocketDoor(World world) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.world = world;
    this.connections = new Connections(world);
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  void opens() {
    start();
    try {
      open.await();
    } catch (InterruptedException stop) {
      throw new AssertionError("no web socket", stop);
    }
  }

  @Override
  public void onStart() {
    open.countDown();
  }

  Connections connections() {
    return connections;
  }

  /** A fresh address; it is good for one connection. */
  String address() {
    var ticket = world.ids.next("");
    tickets.add(ticket);
    return "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s".formatted(getPort(), ticket, world.app.id);
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket connection, Draft draft, ClientHandshake request) throws InvalidDataException {
    if (!world.changes(() -> admits(request.getResourceDescriptor()))) {
      throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "no such ticket");
    }
    return super.onWebsocketHandshakeReceivedAsServer(connection, draft, request);
  }

  private boolean admits(String address) {
    if (refusals > 0) {
      refusals--;
      return false;
    }
    return tickets.remove(address.replaceFirst(".*ticket=(\\w+).*", "$1"));
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake request) {
    world.does(() -> connections.adds(connection));
  }

  @Override
  public void onMessage(WebSocket connection, String message) {
    world.does(() -> connections.hears(message));
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata ping) {
    if (!silent) {
      super.onWebsocketPing(connection, ping);
    }
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    world.does(() -> connections.removes(connection));
  }

  @Override
  public void onError(WebSocket connection, Exception problem) {
    // What is wrong with a connection shows in its end.
  }

  void refuses(int times) {
    refusals = times;
  }

  void isSilent(boolean now) {
    silent = now;
  }

  void closes() {
    try {
      stop(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
