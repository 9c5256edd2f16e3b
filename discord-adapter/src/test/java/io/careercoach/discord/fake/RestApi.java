package io.careercoach.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code https://discord.com/api/v10/}: finds the address, asks who calls, and notes the answer.
 */
final class RestApi implements HttpHandler {
  static final String PATH = "/api/v10";

  private final World world;
  private final Limits limits;
  private final Faults faults;
  private final CallBook book;
  private final Map<Endpoint, Call.Work> works;

  RestApi(
      World world, Limits limits, Faults faults, CallBook book, Map<Endpoint, Call.Work> works) {
    this.world = world;
    this.limits = limits;
    this.faults = faults;
    this.book = book;
    this.works = works;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var bytes = exchange.getRequestBody().readAllBytes();
    var path = exchange.getRequestURI().getPath().substring(PATH.length());
    var endpoint =
        Arrays.stream(Endpoint.values())
            .filter(one -> one.method.equals(exchange.getRequestMethod()))
            .filter(one -> one.pattern.matcher(path).matches())
            .findFirst();
    if (endpoint.isEmpty()) {
      var known =
          Arrays.stream(Endpoint.values()).anyMatch(one -> one.pattern.matcher(path).matches());
      var no =
          known
              ? new Refusal(405, 0, "405: Method Not Allowed")
              : new Refusal(404, 0, "404: Not Found");
      new Request(exchange, no::answer).answers();
      return;
    }
    faults.meets(
        endpoint.get(), new Request(exchange, () -> answer(exchange, endpoint.get(), path, bytes)));
  }

  private Answer answer(HttpExchange exchange, Endpoint endpoint, String path, byte[] bytes) {
    return world.changes(() -> {
      Answer answer;
      var body = new Body(Json.object(), Map.of());
      try {
        admits(exchange, endpoint);
        var address = endpoint.pattern.matcher(path);
        address.matches();
        limits.counts(endpoint, path, exchange.getResponseHeaders());
        body = Body.read(header(exchange, "Content-Type"), bytes);
        answer =
            Objects.requireNonNull(works.get(endpoint))
                .on(new Call(world, endpoint, address, query(exchange), body));
      } catch (Refusal no) {
        answer = no.answer();
      }
      book.notes(
          new CallBook.Entry(
              endpoint, path, body.json(), answer.status(), answer.body(), world.clock.instant()));
      return answer;
    });
  }

  private void admits(HttpExchange exchange, Endpoint endpoint) {
    if (!header(exchange, "User-Agent").orElse("").startsWith("DiscordBot (")) {
      throw new Refusal(403, 40333, "internal network error");
    }
    var token =
        header(exchange, "Authorization")
            .filter(text -> text.startsWith("Bot "))
            .map(text -> text.substring("Bot ".length()));
    if (endpoint.needsToken() && !token.map(world.app::knows).orElse(false)) {
      throw Refusal.unauthorized();
    }
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private static Map<String, String> query(HttpExchange exchange) {
    var asked = new HashMap<String, String>();
    var text = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    for (var pair : text.split("&")) {
      var sides = pair.split("=", 2);
      asked.put(
          sides[0], URLDecoder.decode(sides.length == 2 ? sides[1] : "", StandardCharsets.UTF_8));
    }
    return asked;
  }
}
