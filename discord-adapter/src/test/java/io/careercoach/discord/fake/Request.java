package io.careercoach.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.function.Supplier;

/** A call that has arrived and is not answered yet. */
record Request(HttpExchange exchange, Supplier<Answer> work) {

  /** Does what was asked, and tells nobody. */
  void isDone() {
    var _ = work.get();
  }

  /** Does what was asked and answers. */
  void answers() throws IOException {
    var answer = work.get();
    says(answer.status(), answer.text());
  }

  void says(int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    Door.answers(exchange, status, body);
  }

  void says(String header, String value) {
    exchange.getResponseHeaders().set(header, value);
  }

  /** The connection is gone, and nobody knows whether anything was done. */
  void cuts() {
    exchange.close();
  }
}
