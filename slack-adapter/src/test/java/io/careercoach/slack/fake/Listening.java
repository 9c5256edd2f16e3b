package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** A fake Slack at noon, and the app's bare web socket in it. */
abstract class Listening extends AtNoon {
  final RawSocket socket;

  Listening() throws Exception {
    socket = RawSocket.open(slack);
  }

  /** The next event, acknowledged. */
  JsonNode event() throws InterruptedException {
    var envelope = socket.hears("events_api");
    socket.acknowledges(envelope);
    return envelope.path("payload").path("event");
  }
}
