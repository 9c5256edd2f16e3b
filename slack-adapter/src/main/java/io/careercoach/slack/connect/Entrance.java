package io.careercoach.slack.connect;

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

  public Entrance(Requests requests) {
    this.requests = requests;
  }

  public Reply answer(Visit visit) {
    return switch (visit.path()) {
      case EVENTS -> events(visit);
      default -> Reply.of(404, "There is nothing here.");
    };
  }

  private Reply events(Visit visit) {
    return switch (visit.method()) {
      case "POST" -> requests.answer(visit.headers(), visit.body());
      case "GET", "HEAD" -> Reply.of(200, HERE);
      default -> Reply.of(405, "");
    };
  }
}
