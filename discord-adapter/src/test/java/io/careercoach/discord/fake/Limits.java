package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often each address was called lately (topics/rate-limits). */
final class Limits {
  private static final int ALL_A_SECOND = 50;

  /** The calls of a period. */
  private static final class Window {
    private final Instant end;
    private int left;

    private Window(Instant end, int left) {
      this.end = end;
      this.left = left;
    }
  }

  private final InstantSource clock;
  private final Map<String, Window> windows = new HashMap<>();
  private boolean off;

  Limits(InstantSource clock) {
    this.clock = clock;
  }

  void off() {
    off = true;
  }

  /** Counts a call and tells how many are left, or refuses it. */
  void counts(Endpoint endpoint, String path, Headers headers) {
    if (off) {
      return;
    }
    if (endpoint.countsForAll()) {
      var all = window("all", ALL_A_SECOND, 1);
      if (all.left < 0) {
        throw refusal(headers, all, true);
      }
    }
    var window = window(endpoint + " " + major(path), endpoint.atOnce, endpoint.seconds);
    headers.set("X-RateLimit-Limit", "" + endpoint.atOnce);
    headers.set("X-RateLimit-Remaining", "" + Math.max(0, window.left));
    headers.set("X-RateLimit-Reset", seconds(Duration.between(Instant.EPOCH, window.end)));
    headers.set("X-RateLimit-Reset-After", seconds(wait(window)));
    headers.set("X-RateLimit-Bucket", "%032x".formatted(endpoint.ordinal() + 1));
    if (window.left < 0) {
      throw refusal(headers, window, false);
    }
  }

  private Window window(String name, int atOnce, int seconds) {
    var now = clock.instant();
    var window =
        windows.compute(
            name,
            (_, old) ->
                old != null && now.isBefore(old.end)
                    ? old
                    : new Window(now.plusSeconds(seconds), atOnce));
    window.left--;
    return window;
  }

  /** The part of the address that has a count of its own: a channel, a server, a webhook. */
  private static String major(String path) {
    return path.replaceFirst(
        "^/(channels|guilds|interactions)/([^/]+).*|^/webhooks/(.*?)(/messages.*)?$", "$1$2$3");
  }

  private Duration wait(Window window) {
    return Duration.between(clock.instant(), window.end);
  }

  private Refusal refusal(Headers headers, Window window, boolean all) {
    tells(headers, wait(window), all ? "global" : "user");
    return Refusal.limited(body(wait(window), all));
  }

  /** The headers of status 429. */
  static void tells(Headers headers, Duration wait, String scope) {
    headers.set("Retry-After", "" + (long) Math.ceil(wait.toMillis() / 1000.0));
    headers.set("X-RateLimit-Scope", scope);
    if (scope.equals("global")) {
      headers.set("X-RateLimit-Global", "true");
    } else {
      headers.set("X-RateLimit-Reset-After", seconds(wait));
    }
  }

  static ObjectNode body(Duration wait, boolean all) {
    return Json.object(
        "message",
        "You are being rate limited.",
        "retry_after",
        wait.toMillis() / 1000.0,
        "global",
        all);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
  }
}
