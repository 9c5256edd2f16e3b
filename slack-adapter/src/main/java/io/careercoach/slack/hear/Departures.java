package io.careercoach.slack.hear;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import io.careercoach.slack.web.Tokens;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The coach is taken out of a workspace: its token is no longer used there, nor kept. */
record Departures(Tokens tokens) {
  private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

  void listensIn(App app) {
    app.event(AppUninstalledEvent.class, (payload, context) -> ends(payload));
    app.event(
        TokensRevokedEvent.class,
        (payload, context) -> {
          var bots = payload.getEvent().getTokens().getBot();
          return bots == null || bots.isEmpty() ? Response.ok() : ends(payload);
        });
  }

  /**
   * Slack tells the second in which it was. What cannot be noted now is not acknowledged, so that
   * Slack tells it again.
   */
  private Response ends(EventsApiPayload<?> payload) {
    var happened = Instant.ofEpochSecond(payload.getEventTime()).plusMillis(999);
    if (tokens.end(payload.getTeamId(), happened)) {
      LOG.warn(
          "Slack: the app was removed from {}; nothing goes there until it is installed again",
          payload.getTeamId());
    }
    return Response.ok();
  }
}
