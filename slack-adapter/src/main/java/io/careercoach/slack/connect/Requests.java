package io.careercoach.slack.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.util.SlackRequestParser;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signed requests: nothing of one is read before its signature holds. */
public final class Requests {
  /** No request of Slack's is larger. */
  public static final int LARGEST = 1_000_000;

  /** An older request, or one from the future, is no better than a forged one. */
  private static final Duration APART = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);

  private final App app;
  private final Signature signature;
  private final InstantSource clock;
  private final SlackRequestParser parser;

  public Requests(App app, String signingSecret, InstantSource clock) {
    this.app = app;
    this.signature = new Signature(signingSecret, APART);
    this.clock = clock;
    this.parser = new SlackRequestParser(app.config());
  }

  Reply answer(Map<String, List<String>> headers, byte[] body) {
    var all = new RequestHeaders(headers);
    if (body.length > LARGEST) {
      return Reply.of(413, "");
    }
    if (!signature.holds(
        first(all, "X-Slack-Signature"),
        first(all, "X-Slack-Request-Timestamp"),
        body,
        clock.instant())) {
      return Reply.of(401, "");
    }
    return parsed(all, body).map(this::handled).orElseGet(() -> Reply.of(400, ""));
  }

  /** What Slack meant; Bolt's reader throws at what it does not know. */
  private Optional<Request<?>> parsed(RequestHeaders headers, byte[] body) {
    try {
      return Optional.ofNullable(
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri("")
                  .queryString(Map.of())
                  .headers(headers)
                  .requestBody(new String(body, UTF_8))
                  .remoteAddress("")
                  .build()));
    } catch (RuntimeException odd) {
      LOG.warn("A request of Slack's was not understood: {}", odd.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** What is not answered well comes again, if it is an event. */
  private Reply handled(Request<?> request) {
    if (request.getRequestType() == RequestType.SSLCheck) {
      return Reply.of(200, "");
    }
    try {
      var response = app.run(request);
      return new Reply(
          response.getStatusCode(),
          String.valueOf(response.getContentType()),
          Map.of(),
          response.getBody() == null ? "" : response.getBody());
    } catch (Exception wrong) {
      LOG.warn("A request of Slack's was not answered: {}", wrong.getClass().getSimpleName());
      return Reply.of(500, "");
    }
  }

  private static String first(RequestHeaders headers, String name) {
    var value = headers.getFirstValue(name);
    return value == null ? "" : value;
  }
}
