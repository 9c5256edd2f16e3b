package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** The app's open web sockets, at most ten; what is to be told goes to one of them in turn. */
final class Connections implements Courier.Way {
  private static final int MOST = 10;

  /** A try on its way. */
  private record Sent(Delivery delivery, Delivery.Attempt attempt) {}

  private final World world;
  private final List<WebSocket> open = new ArrayList<>();
  private final Map<String, Sent> envelopes = new HashMap<>();
  private final List<Sent> waiting = new ArrayList<>();
  private int turn;
  private int opened;

  Connections(World world) {
    this.world = world;
  }

  void adds(WebSocket connection) {
    if (open.size() == MOST) {
      says(connection, SocketWords.disconnect("too_many_websockets"));
      connection.close(CloseFrame.NORMAL);
      return;
    }
    open.add(connection);
    opened++;
    says(connection, SocketWords.hello(world, open.size()));
    var late = List.copyOf(waiting);
    waiting.clear();
    late.stream()
        .filter(sent -> !sent.attempt().over)
        .forEach(sent -> brings(sent.delivery(), sent.attempt()));
  }

  void removes(WebSocket connection) {
    open.remove(connection);
  }

  List<WebSocket> open() {
    return List.copyOf(open);
  }

  /** How many there ever were. */
  int opened() {
    return opened;
  }

  @Override
  public void brings(Delivery delivery, Delivery.Attempt attempt) {
    open.removeIf(connection -> !connection.isOpen());
    if (open.isEmpty()) {
      waits(delivery, attempt);
      return;
    }
    var envelope = world.ids.next("envelope-");
    envelopes.put(envelope, new Sent(delivery, attempt));
    says(open.get(turn++ % open.size()), SocketWords.envelope(envelope, delivery));
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

  /** An envelope comes back. */
  void hears(String message) {
    var words = Json.read(message).orElseGet(Json::object);
    var sent = envelopes.get(words.path("envelope_id").asText());
    if (sent != null) {
      var answer = words.has("payload") ? words.path("payload") : Json.object();
      world.courier.answered(sent.delivery(), sent.attempt(), answer);
    }
  }

  void tells(ObjectNode words) {
    open.forEach(connection -> says(connection, words));
  }

  private static void says(WebSocket connection, ObjectNode words) {
    try {
      connection.send(words.toString());
    } catch (WebsocketNotConnectedException gone) {
      // Nobody hears it; what was to be told is told again when its time is over.
    }
  }
}
