package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Methods about tokens and installations. */
final class AuthMethods {
  private final Oauth oauth;
  private final SocketDoor sockets;

  AuthMethods(Oauth oauth, SocketDoor sockets) {
    this.oauth = oauth;
    this.sockets = sockets;
  }

  List<Method> all() {
    return List.of(
        Method.free("auth.test", Tier.MANY, AuthMethods::tests),
        Method.free("auth.revoke", Tier.THREE, oauth::revokes),
        new Method("apps.connections.open", Tier.ONE, Method.Caller.APP, List.of(), this::connects),
        new Method("oauth.v2.access", Tier.FOUR, Method.Caller.CLIENT, List.of(), oauth::grants),
        Method.free("apps.uninstall", Tier.ONE, oauth::uninstalls));
  }

  private static ObjectNode tests(Call call) {
    var app = call.app();
    return Json.object(
        "url",
        "https://" + app.workspace.name() + ".slack.com/",
        "team",
        app.workspace.name(),
        "user",
        "coach",
        "team_id",
        app.workspace.id(),
        "user_id",
        app.botUser,
        "bot_id",
        app.botId,
        "is_enterprise_install",
        false);
  }

  private ObjectNode connects(Call call) {
    if (!call.world().app.socketMode) {
      throw new Refusal(
          "forbidden_team"); // Slack publishes no name of its own for Socket Mode being off
    }
    return Json.object("url", sockets.address());
  }
}
