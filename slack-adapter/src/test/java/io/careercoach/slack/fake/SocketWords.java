package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Slack says over a web socket. */
final class SocketWords {
  private static final String HOST = "applink-fake";

  private SocketWords() {}

  static ObjectNode hello(World world, int connections) {
    return Json.object(
        "type",
        "hello",
        "num_connections",
        connections,
        "debug_info",
        Json.object(
            "host", HOST,
            "build_number", 1,
            "approximate_connection_time", 18_060),
        "connection_info",
        Json.object("app_id", world.app.id));
  }

  static ObjectNode envelope(String id, Delivery delivery) {
    var envelope =
        Json.object(
            "envelope_id",
            id,
            "payload",
            delivery.payload,
            "type",
            delivery.kind.type(),
            "accepts_response_payload",
            delivery.kind != Delivery.Kind.EVENTS_API);
    if (delivery.kind == Delivery.Kind.EVENTS_API) {
      envelope.put("retry_attempt", delivery.attempts.size() - 1);
      envelope.put("retry_reason", delivery.reason);
    }
    return envelope;
  }

  static ObjectNode disconnect(String reason) {
    return Json.object(
        "type", "disconnect", "reason", reason, "debug_info", Json.object("host", HOST));
  }
}
