package io.careercoach.slack.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** What a test may do over signed HTTP, beside all that members do. */
public final class HttpMode {
  private final World world;
  private final HttpWay way;

  HttpMode(World world, HttpWay way) {
    this.world = world;
    this.way = way;
  }

  /** The environment of a coach that works here by HTTP. */
  public Map<String, String> environment(FakeSlack slack) {
    return Map.of(
        "SLACK_API_URL", slack.apiUrl(),
        "SLACK_BOT_TOKEN", slack.workspace().app().botToken,
        "SLACK_SIGNING_SECRET", world.app.signingSecret);
  }

  /** Slack asks whether the address is the app's own; it answers with the challenge. */
  public boolean isVerified() {
    var body =
        Json.object(
            "token", world.app.verificationToken,
            "challenge", "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P",
            "type", "url_verification");
    var answer = sends(request(body.toString()));
    return answer.statusCode() == 200 && answer.body().contains(body.path("challenge").asText());
  }

  /** A well signed request with this JSON in it, for a test to spoil. */
  public SignedRequest request(String json) {
    return SignedRequest.of(
        "application/json", json, world.clock.instant(), world.app.signingSecret);
  }

  /** A well signed request with this form in it. */
  public SignedRequest form(String body) {
    return SignedRequest.of(
        "application/x-www-form-urlencoded", body, world.clock.instant(), world.app.signingSecret);
  }

  /** The request that brought this, or would. */
  public SignedRequest request(Delivery delivery) {
    return world.looks(() -> way.request(delivery));
  }

  public HttpResponse<String> sends(SignedRequest request) {
    try {
      return way.sends(request);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      throw new AssertionError("stopped", stop);
    }
  }
}
