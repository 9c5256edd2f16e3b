package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** The app's end of a web socket, which does nothing by itself. */
final class RawSocket extends WebSocketClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

  private RawSocket(String address) {
    super(URI.create(address));
  }

  static String address(FakeSlack slack) throws Exception {
    return Client.sdk(slack)
        .methods(slack.app().appToken)
        .appsConnectionsOpen(call -> call)
        .getUrl();
  }

  /** One that is open and has been greeted. */
  static RawSocket open(FakeSlack slack) throws Exception {
    var socket = to(address(slack));
    socket.hears("hello");
    return socket;
  }

  static RawSocket to(String address) throws Exception {
    var socket = new RawSocket(address);
    socket.connectBlocking();
    return socket;
  }

  /** The next thing that Slack says, which is of this type. */
  JsonNode hears(String type) throws InterruptedException {
    var next = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (next == null || !next.path("type").asText().equals(type)) {
      throw new AssertionError(next + " in the place of " + type);
    }
    return next;
  }

  boolean hearsNothing() {
    return heard.isEmpty();
  }

  void acknowledges(JsonNode envelope) {
    send(Json.object("envelope_id", envelope.path("envelope_id")).toString());
  }

  @Override
  public void onMessage(String message) {
    heard.add(Json.read(message).orElseThrow());
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    // What counts is hello.
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    heard.add(
        Json.object("type", "closed", "code", code, "why", Optional.ofNullable(reason).orElse("")));
  }

  @Override
  public void onError(Exception problem) {
    // The end of the connection says it.
  }
}
