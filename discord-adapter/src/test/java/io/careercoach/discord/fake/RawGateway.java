package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A bare web socket to the gateway, for what JDA would never do. */
final class RawGateway implements WebSocket.Listener, AutoCloseable {
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  RawGateway(FakeDiscord discord, String query) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(discord.gatewayUrl() + "/?" + query), this)
            .join();
  }

  static RawGateway open(FakeDiscord discord) {
    return new RawGateway(discord, "v=10&encoding=json");
  }

  RawGateway says(String words) {
    socket.sendText(words, true).join();
    return this;
  }

  RawGateway says(int op, ObjectNode data) {
    return says(Json.object("op", op, "d", data).toString());
  }

  /** Logs in. */
  RawGateway identifies(String token, long intents, int shard, int shards) {
    return says(
        2,
        Json.object(
            "token",
            token,
            "intents",
            intents,
            "shard",
            Json.array(shard, shards),
            "properties",
            Json.object("os", "x", "browser", "x", "device", "x")));
  }

  /** The next message of this operation. */
  JsonNode hears(int op) throws InterruptedException {
    while (true) {
      var next = heard.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing of operation " + op);
      }
      if (next.path("op").asInt() == op) {
        return next;
      }
    }
  }

  /** The next event of this name. */
  JsonNode event(String name) throws InterruptedException {
    while (true) {
      var next = hears(0);
      if (next.path("t").asText().equals(name)) {
        return next;
      }
    }
  }

  /** With which code the connection ends. */
  int closedWith() throws Exception {
    return end.get(10, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      heard.add(Json.read(part.toString()).orElseThrow());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    end.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable problem) {
    end.complete(1006);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
