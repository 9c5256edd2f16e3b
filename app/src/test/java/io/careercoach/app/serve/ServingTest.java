package io.careercoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.app.settings.Settings;
import io.careercoach.app.settings.Tokens;
import io.careercoach.app.trouble.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class ServingTest {
  private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());
  private final AtomicBoolean ended = new AtomicBoolean();

  @Test
  void healthIsUpAndReadinessFollowsTheDatabase() throws Exception {
    var serving = Serving.start(service(0));
    int port = serving.port();
    try {
      assertThat(get(port, "/healthz").statusCode()).isEqualTo(200);
      assertThat(get(port, "/readyz").statusCode()).isEqualTo(200);

      trouble.set(Optional.of("The database does not answer."));
      var refused = get(port, "/readyz");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).isEqualTo("The database does not answer.\n");
      assertThat(get(port, "/healthz").statusCode()).isEqualTo(200);
      assertThat(get(port, "/").statusCode()).isEqualTo(404);
    } finally {
      serving.stop();
    }
    assertThat(ended).isTrue();
    assertThatThrownBy(() -> get(port, "/healthz")).isInstanceOf(IOException.class);
  }

  @Test
  void aTakenPortIsOneSentence() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Serving.start(service(taken.getLocalPort())))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " on 127.0.0.1 is taken")
          .hasMessageContaining("COACH_PORT");
    }
  }

  private Service service(int port) {
    return new Service(
        new Settings.Server("127.0.0.1", port),
        Tokens.in(Map.of()),
        InstantSource.system(),
        _ -> {},
        trouble::get,
        new Turns(),
        List.of(),
        Optional.empty(),
        () -> ended.set(true));
  }

  private static HttpResponse<String> get(int port, String path)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + port + path);
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
