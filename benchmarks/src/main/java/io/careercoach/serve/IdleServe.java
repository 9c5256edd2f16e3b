package io.careercoach.serve;

import io.careercoach.discord.fake.FakeDiscord;
import io.careercoach.slack.fake.FakeSlack;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The start, the memory and the idle CPU of {@code ./coach serve} with Slack and Discord in one
 * process: a member talks on each of them, then a minute goes by in silence.
 */
public final class IdleServe {
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final double TICKS_A_SECOND = 100;
  private static final int KILO = 1024;

  /** Where the kernel's line of a process holds the time spent for itself and by the kernel. */
  private static final int OWN_TIME = 13;

  private IdleServe() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("idle");
    try (var slack = FakeSlack.patient();
        var discord = FakeDiscord.patient()) {
      int port = freePort();
      var builder =
          new ProcessBuilder("../coach", "serve")
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("log").toFile());
      builder.environment().putAll(slack.environment());
      builder
          .environment()
          .putAll(
              Map.of(
                  "COACH_PORT", String.valueOf(port),
                  "COACH_DATA", home.resolve("data").toString(),
                  "XDG_CONFIG_HOME", home.toString(),
                  "DISCORD_TOKEN", discord.app().token(),
                  "DISCORD_API_URL", discord.apiUrl()));
      long begun = System.nanoTime();
      Process coach = builder.start();
      try {
        awaitReady(port);
        System.out.printf("ready after     %6.1f s%n", (System.nanoTime() - begun) / 1e9);
        slack.sockets().areOpen(1);
        discord.gateway().isOnline(1);
        System.out.printf("both connected  %6.1f s%n", (System.nanoTime() - begun) / 1e9);
        slack.member("ana").says("/help");
        slack.member("ana").hears("Just write to me");
        discord.member("ben").says("/help");
        discord.member("ben").hears("Just write to me");
        double before = cpuSeconds(coach.pid());
        Thread.sleep(MINUTE);
        System.out.printf("memory          %6d MB%n", memory(coach.pid()) / KILO);
        double spent = cpuSeconds(coach.pid()) - before;
        System.out.printf("CPU             %6.1f %% of a core%n", 100 * spent / MINUTE.toSeconds());
      } finally {
        coach.destroy();
        coach.waitFor();
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(int port) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readyz")).build();
    try (var client = HttpClient.newHttpClient()) {
      while (!isReady(client, request)) {
        Thread.sleep(Duration.ofMillis(20));
      }
    }
  }

  private static boolean isReady(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Kilobytes in memory. */
  private static long memory(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static double cpuSeconds(long pid) throws IOException {
    String[] fields = Files.readString(Path.of("/proc", String.valueOf(pid), "stat")).split(" ");
    return (Long.parseLong(fields[OWN_TIME]) + Long.parseLong(fields[OWN_TIME + 1]))
        / TICKS_A_SECOND;
  }
}
