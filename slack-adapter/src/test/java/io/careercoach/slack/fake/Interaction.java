package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What every press, form and shortcut tells the app
 * (docs.slack.dev/reference/interaction-payloads).
 */
final class Interaction {
  private final World world;
  private final Member member;
  private final ObjectNode payload;

  Interaction(World world, Member member, String type, Optional<View> view) {
    this.world = world;
    this.member = member;
    var workspace = member.workspace();
    var user =
        Json.object(
            "id", member.id(),
            "username", member.name(),
            "name", member.name(),
            "team_id", workspace.id());
    payload = Json.object("type", type, "user", user);
    payload.set("team", Json.object("id", workspace.id(), "domain", workspace.name()));
    payload.put("api_app_id", world.app.id);
    payload.put("token", world.app.verificationToken);
    payload.put("trigger_id", world.triggers.next(member, view.filter(View::isModal)));
    payload.set("enterprise", Json.none());
    payload.put("is_enterprise_install", false);
    view.ifPresent(seen -> with("view", seen.json().deepCopy()));
  }

  Interaction with(String name, Object value) {
    payload.setAll(Json.object(name, value));
    return this;
  }

  /** It is about a message; {@code replaced} is what an answer may take the place of. */
  Interaction about(Post post, Optional<Post> replaced) {
    return with("channel", Json.object("id", post.place().id(), "name", post.place().name()))
        .with("message", post.json().deepCopy())
        .with("response_url", world.responseUrls.next(member, post.place(), replaced));
  }

  Delivery begins() {
    return new Delivery(world, Delivery.Kind.INTERACTIVE, payload);
  }

  Delivery goes() {
    return goes(begins());
  }

  Delivery goes(Delivery delivery) {
    world.courier.takes(delivery);
    return delivery;
  }
}
