package io.careercoach.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
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
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Via", "1.1 google"); // what has no such header comes from the guard before the API
    Door.answers(exchange, status, body);
  }

  /** The guard before the API answers, and the call never gets there. */
  void isKeptOut(Duration wait) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html");
    headers.set("Retry-After", "" + wait.toSeconds());
    Door.answers(exchange, 429, "<html>You are being blocked</html>");
  }

  /** The connection is gone, and nobody knows whether anything was done. */
  void cuts() {
    exchange.close();
  }
}
