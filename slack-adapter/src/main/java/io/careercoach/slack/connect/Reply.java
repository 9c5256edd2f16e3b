package io.careercoach.slack.connect;

import java.util.Map;

/** The answer to a request. */
public record Reply(int status, String contentType, Map<String, String> headers, String body) {
  public Reply {
    headers = Map.copyOf(headers);
  }

  static Reply of(int status, String body) {
    return new Reply(status, "text/plain; charset=utf-8", Map.of(), body);
  }
}
