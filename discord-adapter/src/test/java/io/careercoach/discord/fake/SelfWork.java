package io.careercoach.discord.fake;

import java.util.Map;

/** The app asks about itself and about the gateway. */
final class SelfWork {
  private final GatewayDoor gateway;

  SelfWork(GatewayDoor gateway) {
    this.gateway = gateway;
  }

  Map<Endpoint, Call.Work> all() {
    return Map.of(
        Endpoint.GET_GATEWAY, _ -> Answer.of(Json.object("url", gateway.address())),
        Endpoint.GET_GATEWAY_BOT, this::bot,
        Endpoint.GET_CURRENT_USER, call -> Answer.of(call.world().app.self()),
        Endpoint.GET_USER, SelfWork::user,
        Endpoint.GET_CURRENT_APPLICATION, call -> Answer.of(call.world().app.application()),
        Endpoint.GET_OAUTH_APPLICATION, call -> Answer.of(call.world().app.application()),
        Endpoint.GET_GUILD_MEMBER, SelfWork::member,
        Endpoint.CREATE_DM, DirectMessages::opens);
  }

  private Answer bot(Call call) {
    var sessions = call.world().sessions;
    return Answer.of(
        Json.object(
            "url", gateway.address(),
            "shards", sessions.recommendedShards,
            "session_start_limit", sessions.budget.json()));
  }

  private static Answer member(Call call) {
    var guild =
        call.world().guilds.values().stream()
            .filter(one -> one.id().equals(call.at("guild")))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("Guild", 10004));
    var member =
        guild.members.stream()
            .filter(one -> one.id().equals(call.at("user")))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("Member", 10007));
    var told = guild.membership();
    told.set("user", member.json());
    return Answer.of(told);
  }

  private static Answer user(Call call) {
    return Answer.of(
        call.world()
            .member(call.at("user"))
            .map(Member::json)
            .orElseThrow(() -> Refusal.unknown("User", 10013)));
  }
}
