package io.careercoach.app;

import io.careercoach.slack.fake.FakeSlack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@code ./coach serve} in a process of its own, in the fake Slack. */
final class SlackService implements AutoCloseable {
  private static final String STARTED = "Serving:";

  private final FakeSlack fake;
  private final Path home;
  private final Map<String, String> environment;
  private final boolean sockets;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private RunningCoach coach;
  private int starts;

  private SlackService(FakeSlack fake, Path home, boolean sockets) throws Exception {
    this.fake = fake;
    this.home = home;
    this.sockets = sockets;
    var port = String.valueOf(freePort());
    environment = new HashMap<>(Map.of("COACH_PORT", port));
    environment.putAll(
        sockets ? fake.environment() : fake.speaksHttp(URI.create(address())).environment(fake));
    coach = begin();
  }

  static SlackService bySockets(FakeSlack fake, Path home) throws Exception {
    return new SlackService(fake, home, true);
  }

  static SlackService byRequests(FakeSlack fake, Path home) throws Exception {
    return new SlackService(fake, home, false);
  }

  private RunningCoach begin() throws IOException, InterruptedException {
    var process = RunningCoach.start(home, environment, "serve");
    log.add(process.awaitLine(STARTED));
    Thread.ofVirtual().start(() -> drain(process));
    if (sockets) {
      fake.sockets().areOpen(1);
    }
    answers();
    return process;
  }

  /** A press is brought once only, and the first one may take long where others build, too. */
  private void answers() {
    var first = fake.member("first-" + starts++);
    first.says("/help").isAcked();
    first.hears("Just write to me");
  }

  /** What nobody reads would stop the process in the end. */
  private void drain(RunningCoach process) {
    try {
      process.eachLine(log::add);
    } catch (IOException ended) {
      log.add("(cut off)");
    }
  }

  /** As a new version is put in: SIGTERM, and a start. */
  void restart() throws Exception {
    coach.terminate();
    end();
    coach = begin();
  }

  /** {@code kill -9}, and nothing yet. */
  void kill() throws Exception {
    coach.close();
    end();
  }

  void start() throws Exception {
    coach = begin();
  }

  private void end() throws InterruptedException {
    coach.exit();
    if (sockets) {
      fake.sockets().areOpen(0);
    }
  }

  /** Where requests are to go. */
  String address() {
    return "http://127.0.0.1:" + environment.get("COACH_PORT") + "/slack/events";
  }

  List<String> log() {
    return log;
  }

  /** The tokens it was given. */
  List<String> secrets() {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().matches(".*(TOKEN|SECRET)"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    coach.close();
    coach.exit();
  }
}
