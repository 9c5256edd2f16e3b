package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.FakeSlack;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By signed requests. */
final class SlackHttpIT extends SlackIT {
  private static final int MUCH = 1_000_001;

  private String address = "";

  @Override
  SlackService begin(FakeSlack slack, Path folder) throws Exception {
    var service = SlackService.byRequests(slack, folder);
    address = service.address();
    return service;
  }

  @Override
  Optional<String> url() {
    return Optional.of("https://coach.example.org");
  }

  @Test
  void theAddressSaysThatItWorksAndTakesNothingThatSlackDidNotSign() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address));
      var seen = http.send(request.GET().build(), BodyHandlers.ofString());
      assertThat(seen.statusCode()).isEqualTo(200);
      assertThat(seen.body()).contains("the address works");
      var forged = request.POST(BodyPublishers.ofString("{}")).build();
      assertThat(http.send(forged, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
      // of unknown length, so that only reading tells
      var much = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MUCH]));
      assertThat(http.send(request.POST(much).build(), BodyHandlers.discarding()).statusCode())
          .isEqualTo(413);
    }
  }
}
