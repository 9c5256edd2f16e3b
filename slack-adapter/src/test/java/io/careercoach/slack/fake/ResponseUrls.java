package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses at which the app may answer a press or a command: five times, within half an hour
 * (docs.slack.dev/interactivity/handling-user-interaction).
 */
final class ResponseUrls implements HttpHandler {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int MOST = 5;

  private static final class Url {
    private final Replies replies;
    private final Instant end;
    private int used;

    private Url(Replies replies, Instant end) {
      this.replies = replies;
      this.end = end;
    }
  }

  private final World world;
  private final Map<String, Url> urls = new HashMap<>();
  private String address = "";

  ResponseUrls(World world) {
    this.world = world;
  }

  void liveAt(String root) {
    address = root + "/actions/";
  }

  String next(Member member, Place place, Optional<Post> about) {
    var id = world.ids.next("R");
    urls.put(
        id, new Url(new Replies(world, member, place, about), world.clock.instant().plus(LIFE)));
    return address + id;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var error = world.changes(() -> answer(Optional.ofNullable(urls.get(id)), body));
    Door.answers(
        exchange,
        error.isEmpty() ? 200 : 404,
        error.map(why -> new Refusal(why).answer().toString()).orElse("ok"));
  }

  private Optional<String> answer(Optional<Url> found, String body) {
    if (found.isEmpty() || !world.clock.instant().isBefore(found.get().end)) {
      return Optional.of("expired_url");
    }
    if (found.get().used++ >= MOST) {
      return Optional.of("used_url");
    }
    try {
      found.get().replies.says(Json.read(body).orElseThrow(() -> new Refusal("invalid_payload")));
      return Optional.empty();
    } catch (Refusal no) {
      return Optional.of(no.error());
    }
  }
}
