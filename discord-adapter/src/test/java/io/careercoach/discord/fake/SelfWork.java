package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The app asks about itself, the gateway and people. */
final class SelfWork {
  private final GatewayDoor gateway;

  SelfWork(GatewayDoor gateway) {
    this.gateway = gateway;
  }

  Map<Endpoint, Call.Work> all() {
    return Map.of(
        Endpoint.GET_GUILD_MEMBER,
        SelfWork::member,
        Endpoint.GET_GATEWAY,
        _ -> Answer.of(Json.object("url", gateway.address())),
        Endpoint.GET_GATEWAY_BOT,
        this::bot,
        Endpoint.GET_CURRENT_USER,
        call -> Answer.of(call.world().app.self()),
        Endpoint.GET_USER,
        SelfWork::user,
        Endpoint.GET_CURRENT_APPLICATION,
        call -> Answer.of(call.world().app.application()),
        Endpoint.GET_OAUTH_APPLICATION,
        call -> Answer.of(call.world().app.application()),
        Endpoint.CREATE_DM,
        DirectMessages::opens);
  }

  private Answer bot(Call call) {
    var sessions = call.world().sessions;
    return Answer.of(
        Json.object(
            "url", gateway.address(),
            "shards", sessions.recommendedShards,
            "session_start_limit", sessions.budget.json()));
  }

  private static Answer user(Call call) {
    return Answer.of(
        call.world()
            .member(call.at("user"))
            .map(Member::json)
            .orElseThrow(() -> Refusal.unknown("User", 10013)));
  }

  private static Answer member(Call call) {
    var guild =
        call.world().guilds.values().stream()
            .filter(one -> one.id().equals(call.at("guild")))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("Guild", 10004));
    if (!guild.installed) {
      throw Refusal.missingAccess();
    }
    return Answer.of(
        guild.members.stream()
            .filter(member -> member.id().equals(call.at("user")))
            .findFirst()
            .map(member -> guild.membership().<ObjectNode>set("user", member.json()))
            .orElseThrow(() -> Refusal.unknown("Member", 10007)));
  }
}
