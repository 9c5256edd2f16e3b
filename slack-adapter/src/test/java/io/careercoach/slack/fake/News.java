package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells the app of events that it has subscribed to (docs.slack.dev/apis/events-api). */
final class News {
  private final World world;

  News(World world) {
    this.world = world;
  }

  /** Tells of an event that happened just now; what the app does not listen to goes nowhere. */
  Delivery tells(Workspace workspace, String subscription, ObjectNode event, boolean shared) {
    var app = workspace.app();
    var now = world.clock.instant().getEpochSecond();
    event.put("event_ts", event.path("ts").asText(world.clock.stamp()));
    var authorization =
        Json.object(
            "enterprise_id",
            Json.none(),
            "team_id",
            workspace.id(),
            "user_id",
            app.botUser,
            "is_bot",
            true,
            "is_enterprise_install",
            false);
    var payload =
        Json.object(
            "token",
            world.app.verificationToken,
            "team_id",
            workspace.id(),
            "context_team_id",
            workspace.id(),
            "context_enterprise_id",
            Json.none(),
            "api_app_id",
            world.app.id,
            "event",
            event,
            "type",
            "event_callback",
            "event_id",
            world.ids.next("Ev"),
            "event_time",
            now,
            "authorizations",
            Json.array(authorization),
            "is_ext_shared_channel",
            shared,
            "event_context",
            "4-" + world.ids.next(""));
    var delivery = new Delivery(world, Delivery.Kind.EVENTS_API, payload);
    if (world.app.events.contains(subscription) && app.refused.isEmpty()) {
      world.courier.takes(delivery);
    }
    return delivery;
  }
}
