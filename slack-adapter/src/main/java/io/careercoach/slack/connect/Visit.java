package io.careercoach.slack.connect;

import java.util.List;
import java.util.Map;

/**
 * A request to one of the coach's addresses.
 *
 * @param query what stands behind the question mark, read
 * @param body its very bytes, and one too many if there are more than {@link Requests#LARGEST}
 */
public record Visit(
    String method,
    String path,
    Map<String, List<String>> headers,
    Map<String, String> query,
    byte[] body) {

  @Override
  public String toString() {
    return "Visit[" + method + " " + path + "]";
  }
}
