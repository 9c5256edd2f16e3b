package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.store.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServeIT {
  @TempDir Path home;

  @Test
  void itServesHealthAndEndsCleanlyOnSigterm() throws Exception {
    var port = freePort();
    try (var coach = RunningCoach.start(home, Map.of("COACH_PORT", port), "serve")) {
      coach.awaitLine("No platform has a token yet");
      assertThat(status(port, "/healthz")).isEqualTo(200);
      assertThat(status(port, "/readyz")).isEqualTo(200);

      coach.terminate();
      assertThat(coach.rest()).anyMatch(line -> line.contains("Stopped: every turn was finished"));
      assertThat(coach.exit()).isZero();
    }
  }

  @Test
  void aWrongSettingIsToldWithItsLineAndNothingIsStarted() throws Exception {
    Files.createDirectory(home.resolve("config"));
    Files.writeString(home.resolve("config/coach.yaml"), "server:\n  port: eighty\n");
    try (var coach = RunningCoach.start(home, Map.of("COACH_CONFIG", "config"), "serve")) {
      assertThat(coach.rest())
          .containsExactly(
              "config/coach.yaml:2: server.port: expected a number from 0 to 65535,"
                  + " found \"eighty\"");
      assertThat(coach.exit()).isEqualTo(2);
      assertThat(home.resolve("data")).doesNotExist();
    }
  }

  @Test
  void aTakenPortIsOneLine() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var coach =
            RunningCoach.start(
                home, Map.of("PORT", String.valueOf(taken.getLocalPort())), "serve")) {
      assertThat(coach.rest()).last().asString().contains("is taken");
      assertThat(coach.exit()).isEqualTo(2);
    }
  }

  @Test
  void onPostgresqlItServesAndTheDoctorSaysSo() throws Exception {
    var database = Map.of("COACH_DATABASE_URL", PostgresServer.shared().address("postgres").url());
    var port = freePort();
    var environment = new HashMap<>(database);
    environment.put("COACH_PORT", port);
    try (var coach = RunningCoach.start(home, environment, "serve")) {
      coach.awaitLine("No platform has a token yet");
      assertThat(status(port, "/readyz")).isEqualTo(200);
      assertThat(home.resolve("data/serve.db")).doesNotExist();
      coach.terminate();
      assertThat(coach.exit()).isZero();
    }
    try (var doctor = RunningCoach.start(home, database, "doctor")) {
      assertThat(doctor.awaitLine("serve database")).contains("durable, tables 6 of 6");
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsOneLineWithoutThePassword() throws Exception {
    var url = "jdbc:postgresql://localhost:" + freePort() + "/coach?user=ana&password=secret";
    for (var command : List.of("serve", "doctor")) {
      try (var coach = RunningCoach.start(home, Map.of("COACH_DATABASE_URL", url), command)) {
        var lines = coach.rest();
        assertThat(lines)
            .filteredOn(line -> line.contains("/coach does not answer"))
            .hasSize(1)
            .noneMatch(line -> line.contains("secret"));
        assertThat(lines).noneMatch(line -> line.contains("secret") || line.contains("\tat "));
        assertThat(coach.exit()).isEqualTo(2);
      }
    }
  }

  private static String freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return String.valueOf(socket.getLocalPort());
    }
  }

  private static int status(String port, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + port + path);
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
