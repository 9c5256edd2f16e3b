package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.function.Supplier;

/** A call that has arrived and is not answered yet. */
record Request(HttpExchange exchange, Supplier<ObjectNode> work) {

  /** Does what was asked, and tells nobody. */
  void isDone() {
    var _ = work.get();
  }

  /** Does what was asked and answers. */
  void answers() throws IOException {
    var answer = work.get();
    says(answer.path("error").asText().equals("ratelimited") ? 429 : 200, answer.toString());
  }

  void says(int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    Door.answers(exchange, status, body);
  }

  /** The connection is gone, and nobody knows whether anything was done. */
  void cuts() {
    exchange.close();
  }
}
