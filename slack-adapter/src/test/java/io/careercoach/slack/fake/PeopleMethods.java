package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Methods about people, bots and workspaces (docs.slack.dev/reference/methods/users.info and
 * others).
 */
final class PeopleMethods {
  private PeopleMethods() {}

  static List<Method> all() {
    return List.of(
        Method.of("users.info", Tier.FOUR, "users:read", PeopleMethods::user),
        Method.of("bots.info", Tier.THREE, "users:read", PeopleMethods::bot),
        Method.of("team.info", Tier.THREE, "team:read", PeopleMethods::team));
  }

  private static ObjectNode user(Call call) {
    var here = Optional.ofNullable(call.workspace().members.get(call.need("user")));
    var member =
        here.or(() -> call.world().member(call.need("user")))
            .orElseThrow(() -> new Refusal("user_not_found"));
    if (here.isEmpty() && !Opening.met(call, member)) {
      throw new Refusal("user_not_visible");
    }
    return Json.object(
        "user",
        member
            .profile()
            .json(
                member, here.isEmpty(), call.flag("include_locale"), call.world().clock.instant()));
  }

  private static ObjectNode bot(Call call) {
    if (!call.find("bot").orElse(call.app().botId).equals(call.app().botId)) {
      throw new Refusal("bot_not_found");
    }
    return Json.object(
        "bot",
        Json.object(
            "id", call.app().botId,
            "deleted", false,
            "name", "coach",
            "app_id", call.world().app.id,
            "user_id", call.app().botUser));
  }

  private static ObjectNode team(Call call) {
    var workspace = call.workspace();
    return Json.object(
        "team",
        Json.object("id", workspace.id(), "name", workspace.name(), "domain", workspace.name()));
  }
}
