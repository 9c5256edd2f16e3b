package io.careercoach.discord.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The app's sessions at the gateway: they begin, go on over new connections, and end. */
final class Sessions {
  private final World world;
  private final Map<String, Session> open = new LinkedHashMap<>();
  final Budget budget;
  int recommendedShards = 1;

  /** How many events that the app knows already come once more with the next resume. */
  int repeats;

  /** How many times each event is told. */
  int times = 1;

  int identified;
  int resumed;

  Sessions(World world) {
    this.world = world;
    budget = new Budget(world);
  }

  void tell(Event event) {
    for (var session : List.copyOf(open.values())) {
      boolean hears = event.goesTo(session.intents, session.shard, session.shards);
      for (int i = 0; hears && i < times; i++) {
        session.tells(event.name(), event.seenWith(session.intents, world.app));
      }
    }
  }

  /** A new session; READY and the servers are told. */
  Session begins(Connection connection, long intents, int shard, int shards, String address) {
    identified++;
    var id = "%032x".formatted(Long.parseLong(world.ids.next()));
    var session = new Session(id, intents, shard, shards, connection);
    open.put(id, session);
    var guilds =
        world.guilds.values().stream()
            .filter(guild -> guild.installed)
            .filter(guild -> (Long.parseLong(guild.id()) >> 22) % shards == shard)
            .toList();
    session.tells(
        "READY",
        Json.object(
            "v", 10,
            "user", world.app.self(),
            "user_settings", Json.object(),
            "session_type", "normal",
            "session_id", id,
            "resume_gateway_url", address,
            "private_channels", Json.array(),
            "guilds", Json.array(guilds.stream().map(Guild::unavailable).toArray()),
            "shard", Json.array(shard, shards),
            "application", Json.object("id", world.app.id, "flags", 0),
            "_trace", Json.array()));
    guilds.stream()
        .filter(guild -> !guild.isOut() && Intent.GUILDS.isIn(intents))
        .forEach(guild -> session.tells("GUILD_CREATE", guild.whole()));
    return session;
  }

  Optional<Session> find(String id) {
    return Optional.ofNullable(open.get(id)).filter(Session::canGoOn);
  }

  void goesOn(Session session, Connection connection, int after) {
    resumed++;
    int from = Math.max(0, after - repeats);
    repeats = 0;
    session.goesOn(connection, from);
  }

  void ends(Session session) {
    open.remove(session.id);
  }

  void endAll() {
    open.clear();
  }

  long online() {
    return open.values().stream().filter(Session::isOnline).count();
  }
}
