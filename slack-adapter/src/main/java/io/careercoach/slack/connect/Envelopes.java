package io.careercoach.slack.connect;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What comes over a web socket: each event goes to the app, and is acknowledged once it is kept.
 */
final class Envelopes {
  private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
  private static final int OK = 200;

  private final App app;
  private final SocketModeRequestParser parser;
  private final Executor threads;
  private final Gson gson = new Gson();

  Envelopes(App app, Executor threads) {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    this.threads = threads;
  }

  /** What a message of Slack's is about. */
  enum Kind {
    HELLO,
    DISCONNECT,
    EVENT,
    OTHER
  }

  Kind kind(String message) {
    try {
      return switch (JsonParser.parseString(message)) {
        case JsonObject object when object.has("type") ->
            switch (object.get("type").getAsString()) {
              case "hello" -> Kind.HELLO;
              case "disconnect" -> Kind.DISCONNECT;
              default -> object.has("envelope_id") ? Kind.EVENT : Kind.OTHER;
            };
        case JsonElement _ -> Kind.OTHER;
      };
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException odd) {
      return Kind.OTHER;
    }
  }

  /** Handles the event on a thread of its own; {@code send} takes its acknowledgement. */
  void take(String message, Consumer<String> send) {
    threads.execute(() -> {
      try {
        SocketModeRequest request = parser.parse(message);
        if (request != null) {
          var response = app.run(request.getBoltRequest());
          if (response.getStatusCode() == OK) {
            send.accept(ack(request.getEnvelope().getEnvelopeId(), response));
          }
        }
      } catch (Exception wrong) {
        LOG.warn("An event of Slack's was not acknowledged: {}", wrong.getClass().getSimpleName());
      }
    });
  }

  private String ack(String envelope, Response response) {
    var ack = new JsonObject();
    ack.addProperty("envelope_id", envelope);
    var body = response.getBody();
    if (body != null && !body.isBlank()) {
      boolean json = String.valueOf(response.getContentType()).startsWith("application/json");
      ack.add("payload", json ? JsonParser.parseString(body) : text(body));
    }
    return gson.toJson(ack);
  }

  private static JsonObject text(String body) {
    var payload = new JsonObject();
    payload.addProperty("text", body);
    return payload;
  }
}
