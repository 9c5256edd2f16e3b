package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** An open web socket of the gateway, with a stream of its own if it is compressed. */
final class Connection {
  final WebSocket socket;
  private final Optional<Deflater> deflater;
  Optional<Session> session = Optional.empty();
  private boolean ended;

  Connection(WebSocket socket, boolean compressed) {
    this.socket = socket;
    deflater = compressed ? Optional.of(new Deflater()) : Optional.empty();
  }

  void says(ObjectNode payload) {
    var text = Json.ascii(payload);
    if (ended) {
      return;
    }
    try {
      if (deflater.isPresent()) {
        socket.send(deflated(deflater.get(), text.getBytes(StandardCharsets.US_ASCII)));
      } else {
        socket.send(text);
      }
    } catch (WebsocketNotConnectedException gone) {
      // Nobody hears it; a session that is resumed is told again.
    }
  }

  /** zlib-stream: each message ends with a flush (events/gateway#transport-compression). */
  private static byte[] deflated(Deflater deflater, byte[] bytes) {
    deflater.setInput(bytes);
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    int length;
    do {
      length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, length);
    } while (length == buffer.length);
    return out.toByteArray();
  }

  void closes(CloseCode code) {
    session.filter(_ -> code.endsSession()).ifPresent(Session::isOver);
    ends();
    socket.close(code.number, code.reason);
  }

  /** It breaks without a word. */
  void isCut() {
    ends();
    socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut");
  }

  void ends() {
    if (!ended) {
      ended = true;
      session.ifPresent(one -> one.isLeftBy(this));
      deflater.ifPresent(Deflater::end);
    }
  }
}
