package io.careercoach.discord.fake;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** The server of the gateway (events/gateway). */
final class GatewayDoor extends WebSocketServer {
  private final World world;
  private final Dialogue dialogue;
  private final CountDownLatch started = new CountDownLatch(1);
  final List<Connection> open = new ArrayList<>();
  Duration beat = Duration.ofMillis(41_250);
  int refusals;
  int opened;

  GatewayDoor(World world) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.world = world;
    dialogue = new Dialogue(world, this);
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  void opens() {
    start();
    try {
      started.await();
    } catch (InterruptedException stop) {
      throw new AssertionError("no web socket", stop);
    }
  }

  Dialogue dialogue() {
    return dialogue;
  }

  String address() {
    return "ws://127.0.0.1:" + getPort();
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
    if (!world.changes(() -> refusals == 0 || refusals-- == 0)) {
      throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "not now");
    }
    return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake request) {
    world.does(() -> {
      var address = request.getResourceDescriptor();
      var connection = new Connection(socket, address.contains("compress=zlib-stream"));
      socket.setAttachment(connection);
      opened++;
      if (!address.contains("v=10")) {
        connection.closes(CloseCode.INVALID_API_VERSION);
      } else {
        open.add(connection);
        connection.says(
            Json.object("op", 10, "d", Json.object("heartbeat_interval", beat.toMillis())));
      }
    });
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    world.does(() -> dialogue.hears(socket.<Connection>getAttachment(), message));
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    Connection connection = socket.getAttachment();
    if (connection == null) {
      return;
    }
    world.does(() -> {
      open.remove(connection);
      connection.ends();
      boolean forGood = remote && (code == CloseFrame.NORMAL || code == CloseFrame.GOING_AWAY);
      connection.session.filter(_ -> forGood).ifPresent(world.sessions::ends);
    });
  }

  @Override
  public void onError(WebSocket socket, Exception problem) {
    // What is wrong with a connection shows in its end.
  }

  void closes() {
    try {
      stop(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
