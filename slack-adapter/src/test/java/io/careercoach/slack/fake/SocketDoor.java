package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** The web sockets of Socket Mode (docs.slack.dev/apis/events-api/using-socket-mode). */
final class SocketDoor extends WebSocketServer implements Courier.Way {
  private static final int MOST = 10;

  /** A try on its way. */
  private record Sent(Delivery delivery, Delivery.Attempt attempt) {}

  private final World world;
  private final CountDownLatch open = new CountDownLatch(1);
  private final Set<String> tickets = new HashSet<>();
  private final List<WebSocket> connections = new ArrayList<>();
  private final Map<String, Sent> envelopes = new HashMap<>();
  private final List<Sent> waiting = new ArrayList<>();
  private int turn;
  private int opened;
  private int refusals;
  private boolean silent;

  SocketDoor(World world) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.world = world;
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
    world.does(() -> {
      if (connections.size() == MOST) {
        says(connection, SocketWords.disconnect("too_many_websockets"));
        connection.close(CloseFrame.NORMAL);
        return;
      }
      connections.add(connection);
      opened++;
      says(connection, SocketWords.hello(world, connections.size()));
      var late = List.copyOf(waiting);
      waiting.clear();
      late.forEach(sent -> brings(sent.delivery(), sent.attempt()));
    });
  }

  @Override
  public void brings(Delivery delivery, Delivery.Attempt attempt) {
    connections.removeIf(connection -> !connection.isOpen());
    if (connections.isEmpty()) {
      waits(delivery, attempt);
      return;
    }
    var envelope = world.ids.next("envelope-");
    envelopes.put(envelope, new Sent(delivery, attempt));
    says(connections.get(turn++ % connections.size()), SocketWords.envelope(envelope, delivery));
  }

  private void waits(Delivery delivery, Delivery.Attempt attempt) {
    if (delivery.kind == Delivery.Kind.EVENTS_API) {
      waiting.add(new Sent(delivery, attempt));
    } else {
      world.courier.fails(delivery, attempt, "dispatch_failed");
    }
  }

  @Override
  public String slow() {
    return "timeout";
  }

  private static void says(WebSocket connection, ObjectNode words) {
    connection.send(words.toString());
  }

  @Override
  public void onMessage(WebSocket connection, String message) {
    var words = Json.read(message).orElseGet(Json::object);
    world.does(() -> {
      var sent = envelopes.get(words.path("envelope_id").asText());
      if (sent != null) {
        world.courier.answered(
            sent.delivery(),
            sent.attempt(),
            words.has("payload") ? words.path("payload") : Json.object());
      }
    });
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata ping) {
    if (!silent) {
      super.onWebsocketPing(connection, ping);
    }
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    world.does(() -> connections.remove(connection));
  }

  @Override
  public void onError(WebSocket connection, Exception problem) {
    // What is wrong with a connection shows in its end.
  }

  List<WebSocket> connections() {
    return List.copyOf(connections);
  }

  int opened() {
    return opened;
  }

  void refuses(int times) {
    refusals = times;
  }

  void isSilent(boolean now) {
    silent = now;
  }

  void tellsAll(ObjectNode words) {
    connections.stream().filter(WebSocket::isOpen).forEach(connection -> says(connection, words));
  }

  void closes() {
    try {
      stop(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
