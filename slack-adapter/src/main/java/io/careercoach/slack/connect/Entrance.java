package io.careercoach.slack.connect;

import java.util.Map;
import java.util.function.Function;

/** The addresses of the coach that Slack and browsers come to. */
public final class Entrance {
  /** How they all begin. */
  public static final String BASE = "/slack/";

  /** Where Slack sends everything that happens. */
  static final String EVENTS = BASE + "events";

  private static final String HERE =
      "Slack sends its events here; the address works. It belongs into the app's settings at"
          + " Slack.";

  private final Requests requests;
  private final Map<String, Function<Visit, Reply>> pages;

  /**
   * @param pages for browsers, by their addresses
   */
  public Entrance(Requests requests, Map<String, Function<Visit, Reply>> pages) {
    this.requests = requests;
    this.pages = Map.copyOf(pages);
  }

  public Reply answer(Visit visit) {
    var page = pages.get(visit.path());
    return visit.path().equals(EVENTS)
        ? events(visit)
        : page != null && visit.method().equals("GET")
            ? page.apply(visit)
            : Reply.of(404, "There is nothing here.");
  }

  private Reply events(Visit visit) {
    return switch (visit.method()) {
      case "POST" -> requests.answer(visit.headers(), visit.body());
      case "GET", "HEAD" -> Reply.of(200, HERE);
      default -> Reply.of(405, "");
    };
  }
}
