package io.careercoach.app.serve;

import io.careercoach.app.settings.Settings;
import io.careercoach.app.trouble.Problem;
import io.careercoach.slack.connect.Entrance;
import io.careercoach.slack.connect.Requests;
import io.careercoach.slack.connect.Visit;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says over HTTP whether the process is up and whether it can take turns; Slack's requests come the
 * same way.
 */
final class Health implements AutoCloseable {
  private static final String SLACK = Entrance.BASE + "*";

  private final Javalin http;

  private Health(Javalin http) {
    this.http = http;
  }

  /**
   * Begins to listen.
   *
   * @param trouble why no turn can be taken just now, or nothing
   * @param slack where Slack's requests come in, if that is how it comes
   */
  static Health start(
      Settings.Server server, Supplier<Optional<String>> trouble, Optional<Entrance> slack) {
    var http =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.concurrency.useVirtualThreads = true;
          config.routes.get("/healthz", context -> context.result("up\n"));
          config.routes.get("/readyz", context -> ready(context, trouble));
          slack.ifPresent(entrance -> {
            config.routes.get(SLACK, context -> answer(context, entrance));
            config.routes.post(SLACK, context -> answer(context, entrance));
          });
        });
    // a start that fails is told once, and by us
    JavalinLogger.enabled = false;
    try {
      return new Health(http.start(server.host(), server.port()));
    } catch (JavalinBindException taken) {
      throw new Problem(
          "Port "
              + server.port()
              + " on "
              + server.host()
              + " is taken or not allowed; stop the other program, or choose another port with "
              + "server.port in config/coach.yaml or COACH_PORT.");
    } catch (JavalinException wrong) {
      throw new Problem(
          server.host()
              + " is no address of this machine; "
              + "correct server.host in config/coach.yaml or COACH_HOST.");
    } finally {
      JavalinLogger.enabled = true;
    }
  }

  int port() {
    return http.port();
  }

  @Override
  public void close() {
    http.stop();
  }

  /** A body that is too long is not read to its end. */
  private static void answer(Context context, Entrance entrance) throws IOException {
    var headers = new HashMap<String, List<String>>();
    context.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
    var query = new HashMap<String, String>();
    context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    byte[] body = context.bodyInputStream().readNBytes(Requests.LARGEST + 1);
    var reply =
        entrance.answer(new Visit(context.method().name(), context.path(), headers, query, body));
    reply.headers().forEach(context::header);
    context.status(reply.status()).contentType(reply.contentType()).result(reply.body());
  }

  private static void ready(Context context, Supplier<Optional<String>> trouble) {
    var reason = trouble.get();
    context.status(reason.isEmpty() ? 200 : 503).result(reason.orElse("ready") + "\n");
  }
}
