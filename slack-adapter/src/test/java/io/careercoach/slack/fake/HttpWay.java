package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;

/**
 * Slack's requests to the app's own address
 * (docs.slack.dev/apis/events-api/using-http-request-urls).
 */
final class HttpWay implements Courier.Way, AutoCloseable {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final World world;
  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpWay(World world, URI address) {
    this.world = world;
    this.address = address;
  }

  @Override
  public void brings(Delivery delivery, Delivery.Attempt attempt) {
    var request = request(delivery);
    Thread.ofVirtual().start(() -> goes(delivery, attempt, request));
  }

  SignedRequest request(Delivery delivery) {
    var payload = delivery.payload;
    var request =
        switch (delivery.kind) {
          case EVENTS_API -> signed("application/json", payload.toString());
          case INTERACTIVE ->
              signed(FORM, Form.write(java.util.Map.of("payload", payload.toString())));
          case SLASH_COMMANDS -> signed(FORM, Form.write(fields(payload)));
        };
    int again = delivery.attempts.size() - 1;
    return again < 1
        ? request
        : request
            .with("X-Slack-Retry-Num", "" + again)
            .with("X-Slack-Retry-Reason", delivery.reason);
  }

  private static java.util.Map<String, String> fields(JsonNode payload) {
    var fields = new LinkedHashMap<String, String>();
    payload.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
    return fields;
  }

  private SignedRequest signed(String contentType, String body) {
    return SignedRequest.of(contentType, body, world.clock.instant(), world.app.signingSecret);
  }

  private void goes(Delivery delivery, Delivery.Attempt attempt, SignedRequest request) {
    try {
      var response = sends(request);
      if (response.statusCode() / 100 == 2) {
        world.courier.answered(delivery, attempt, read(response.body()));
      } else if (response.headers().firstValue("X-Slack-No-Retry").isPresent()) {
        world.courier.givesUp(delivery, "http_error");
      } else {
        world.courier.fails(delivery, attempt, "http_error");
      }
    } catch (ConnectException nobody) {
      world.courier.fails(delivery, attempt, "connection_failed");
    } catch (IOException broken) {
      world.courier.fails(delivery, attempt, "unknown_error");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** An answer is JSON, or words to show as they are. */
  private static JsonNode read(String body) {
    if (body.isBlank()) {
      return Json.object();
    }
    return Json.read(body).filter(JsonNode::isObject).orElseGet(() -> Json.object("text", body));
  }

  HttpResponse<String> sends(SignedRequest request) throws IOException, InterruptedException {
    var post =
        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach(post::header);
    return client.send(post.build(), BodyHandlers.ofString());
  }

  @Override
  public String slow() {
    return "http_timeout";
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
