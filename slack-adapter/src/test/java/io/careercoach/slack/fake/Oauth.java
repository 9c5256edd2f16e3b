package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Installs the app and takes it away again (docs.slack.dev/authentication/installing-with-oauth).
 */
final class Oauth {
  private final World world;
  private final Map<String, Workspace> codes = new HashMap<>();

  Oauth(World world) {
    this.world = world;
  }

  /** Somebody agrees to the installation; Slack sends them back to the app with this code. */
  String code(Workspace workspace) {
    var code = world.ids.next("code-");
    codes.put(code, workspace);
    return code;
  }

  ObjectNode grants(Call call) {
    client(call);
    var workspace =
        Optional.ofNullable(codes.remove(call.need("code")))
            .orElseThrow(() -> new Refusal("invalid_code"));
    var app = workspace.installs();
    return Json.object(
        "app_id",
        world.app.id,
        "authed_user",
        Json.object("id", workspace.member("admin").id()),
        "scope",
        String.join(",", app.scopes),
        "token_type",
        "bot",
        "access_token",
        app.botToken,
        "bot_user_id",
        app.botUser,
        "team",
        Json.object("id", workspace.id(), "name", workspace.name()),
        "enterprise",
        Json.none(),
        "is_enterprise_install",
        false);
  }

  /** Client id and secret come as arguments or as HTTP basic authentication. */
  private void client(Call call) {
    var basic =
        call.find("basic")
            .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
            .map(text -> text.split(":", 2));
    var id = basic.map(pair -> pair[0]).or(() -> call.find("client_id"));
    var secret = basic.map(pair -> pair[1]).or(() -> call.find("client_secret"));
    if (!id.equals(Optional.of(world.app.clientId))) {
      throw new Refusal("invalid_client_id");
    }
    if (!secret.equals(Optional.of(world.app.clientSecret))) {
      throw new Refusal("bad_client_secret");
    }
  }

  ObjectNode revokes(Call call) {
    revokes(call.app());
    return Json.object("revoked", true);
  }

  ObjectNode uninstalls(Call call) {
    client(call);
    uninstalls(call.app());
    return Json.object();
  }

  void revokes(Installation app) {
    var event =
        Json.object(
            "type",
            "tokens_revoked",
            "tokens",
            Json.object("oauth", Json.array(), "bot", Json.array(app.botUser)));
    world.news.tells(app.workspace, "tokens_revoked", event, false);
    app.refused = "token_revoked";
  }

  /** Both events are the last that the app hears of this workspace. */
  Delivery uninstalls(Installation app) {
    revokes(app);
    app.refused = "";
    var event = Json.object("type", "app_uninstalled");
    var last = world.news.tells(app.workspace, "app_uninstalled", event, false);
    app.refused = "account_inactive";
    return last;
  }
}
