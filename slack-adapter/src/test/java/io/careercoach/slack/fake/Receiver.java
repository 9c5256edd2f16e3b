package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** The app's own address, with the real Bolt behind it, or with an answer that never changes. */
final class Receiver implements AutoCloseable {
  /** What the app does with a request. */
  interface Reaction {
    void to(HttpExchange exchange, String body) throws Exception;
  }

  private final HttpServer server;

  /** The headers of all requests, as they came. */
  final BlockingQueue<Map<String, List<String>>> requests = new LinkedBlockingQueue<>();

  Receiver(Reaction reaction) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> hears(exchange, reaction));
    server.start();
  }

  static Receiver of(com.slack.api.bolt.App bolt) {
    var parser = new SlackRequestParser(new AppConfig());
    return new Receiver((exchange, body) -> {
      var request =
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri("/slack/events")
                  .requestBody(body)
                  .headers(new RequestHeaders(exchange.getRequestHeaders()))
                  .build());
      var response = bolt.run(request);
      var answer = response.getBody();
      Door.answers(exchange, response.getStatusCode(), answer == null ? "" : answer);
    });
  }

  /** One that always answers with this status. */
  static Receiver always(int status) {
    return new Receiver((exchange, body) -> Door.answers(exchange, status, ""));
  }

  private void hears(HttpExchange exchange, Reaction reaction) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    requests.add(Map.copyOf(exchange.getRequestHeaders()));
    try {
      reaction.to(exchange, body);
    } catch (Exception broken) {
      throw new IOException(broken);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
