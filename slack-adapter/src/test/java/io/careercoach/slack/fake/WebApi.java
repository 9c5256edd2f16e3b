package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code https://slack.com/api/}: finds the method, asks who may call it, and writes down what was
 * answered.
 */
final class WebApi implements HttpHandler {
  private final World world;
  private final Limits limits;
  private final Faults faults;
  private final CallBook book;
  private final Map<String, Method> methods;

  WebApi(World world, Limits limits, Faults faults, CallBook book, List<Method> methods) {
    this.world = world;
    this.limits = limits;
    this.faults = faults;
    this.book = book;
    this.methods = methods.stream().collect(toMap(Method::name, identity()));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var method = exchange.getRequestURI().getPath().substring("/api/".length());
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var headers = exchange.getRequestHeaders();
    var arguments =
        Form.read(
            Optional.ofNullable(headers.getFirst("Content-Type")),
            body,
            Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
    var authorization = Optional.ofNullable(headers.getFirst("Authorization"));
    authorization
        .filter(text -> text.startsWith("Basic "))
        .ifPresent(text -> arguments.put("basic", text.substring("Basic ".length())));
    var token =
        authorization
            .map(text -> text.replaceFirst("^Bearer\\s*", ""))
            .filter(text -> !text.isEmpty());
    faults.meets(method, new Request(exchange, () -> answer(exchange, method, arguments, token)));
  }

  private ObjectNode answer(
      HttpExchange exchange, String name, Map<String, String> arguments, Optional<String> token) {
    ObjectNode answer =
        world.changes(() -> {
          try {
            return done(exchange, name, arguments, token);
          } catch (Refusal no) {
            no.later()
                .ifPresent(wait ->
                    exchange.getResponseHeaders().set("Retry-After", "" + wait.toSeconds()));
            return no.answer();
          }
        });
    book.notes(new CallBook.Entry(name, arguments, answer, world.clock.instant()));
    return answer;
  }

  private ObjectNode done(
      HttpExchange exchange, String name, Map<String, String> arguments, Optional<String> token) {
    var method =
        Optional.ofNullable(methods.get(name))
            .orElseThrow(() -> new Refusal("unknown_method", "req_method", name));
    var installation =
        world.grants.of(method, token.or(() -> Optional.ofNullable(arguments.get("token"))));
    installation.ifPresent(
        app -> exchange.getResponseHeaders().set("X-OAuth-Scopes", String.join(",", app.scopes)));
    var call = new Call(world, name, arguments, installation);
    call.needs(method.scopes());
    limits.counts(method, call);
    var result = Json.object("ok", true);
    result.setAll(method.work().on(call));
    return result;
  }
}
