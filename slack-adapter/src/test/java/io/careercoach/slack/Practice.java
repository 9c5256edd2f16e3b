package io.careercoach.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Installations;
import io.careercoach.slack.connect.Entrance;
import io.careercoach.slack.connect.Reply;
import io.careercoach.slack.connect.Visit;
import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.slack.fake.HttpMode;
import io.careercoach.store.Database;
import io.careercoach.talk.Office;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/** A coach who works in the fake Slack, with records in a folder of its own. */
final class Practice implements AutoCloseable {
  final Database database;
  final Coach coach;
  final Installations installations;
  final SlackCoach slack;
  final Office<SlackCoach> office;

  private Optional<HttpServer> server = Optional.empty();
  private Optional<HttpMode> http = Optional.empty();

  private Practice(Path folder, SlackAccess access, InstantSource clock) {
    office = new Office<>(folder, clock, setup -> new SlackCoach(access, setup));
    database = office.database;
    coach = office.coach;
    installations = office.installations;
    slack = office.platform;
  }

  /** Whatever is due goes, as it does all the time. */
  void round() {
    office.round();
  }

  /** By Socket Mode. */
  static Practice bySockets(FakeSlack fake, Path folder) {
    return bySockets(fake, folder, InstantSource.system());
  }

  /** By Socket Mode, with the clock of the test. */
  static Practice bySockets(FakeSlack fake, Path folder, InstantSource clock) {
    fake.isSetUpBy(SlackManifest.yaml(Optional.empty()));
    var environment = fake.environment();
    var practice =
        new Practice(
            folder,
            new SlackAccess.BySockets(
                fake.apiUrl(),
                given(environment, "SLACK_BOT_TOKEN"),
                given(environment, "SLACK_APP_TOKEN")),
            clock);
    fake.sockets().areOpen(1);
    return practice;
  }

  /** By signed requests to a server of its own. */
  static Practice byRequests(FakeSlack fake, Path folder) throws IOException {
    return byRequests(
        fake,
        folder,
        environment ->
            new SlackAccess.ByRequests(
                fake.apiUrl(),
                given(environment, "SLACK_BOT_TOKEN"),
                given(environment, "SLACK_SIGNING_SECRET")));
  }

  /** The same, in every workspace that installs it. */
  static Practice installed(FakeSlack fake, Path folder) throws IOException {
    return byRequests(
        fake,
        folder,
        environment ->
            new SlackAccess.Installed(
                fake.apiUrl(),
                fake.app().clientId,
                fake.app().clientSecret,
                given(environment, "SLACK_SIGNING_SECRET")));
  }

  private static Practice byRequests(
      FakeSlack fake, Path folder, Function<Map<String, String>, SlackAccess> access)
      throws IOException {
    fake.isSetUpBy(SlackManifest.yaml(Optional.of("https://coach.example.org")));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events";
    var mode = fake.speaksHttp(URI.create(address));
    var practice =
        new Practice(folder, access.apply(mode.environment(fake)), InstantSource.system());
    practice.http = Optional.of(mode);
    var entrance = practice.slack.entrance().orElseThrow();
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answers(exchange, entrance));
    server.start();
    practice.server = Optional.of(server);
    return practice;
  }

  private static void answers(HttpExchange exchange, Entrance entrance) throws IOException {
    var reply =
        entrance.answer(
            new Visit(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                query(exchange.getRequestURI()),
                exchange.getRequestBody().readAllBytes()));
    var body = reply.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.contentType());
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Map<String, String> query(URI address) {
    var query = address.getRawQuery();
    return query == null
        ? Map.of()
        : Stream.of(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private static String given(Map<String, String> environment, String name) {
    return Objects.requireNonNull(environment.get(name), name);
  }

  /** What a test may do over signed requests. */
  HttpMode http() {
    return http.orElseThrow();
  }

  /** Somebody comes to an address of the coach. */
  Reply visit(String method, String path) {
    return visit(method, path, Map.of());
  }

  Reply visit(String method, String path, Map<String, String> query) {
    return slack
        .entrance()
        .orElseThrow()
        .answer(new Visit(method, path, Map.of(), query, new byte[0]));
  }

  @Override
  public void close() {
    server.ifPresent(running -> running.stop(0));
    office.close();
  }
}
