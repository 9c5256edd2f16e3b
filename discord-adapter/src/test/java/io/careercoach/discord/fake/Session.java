package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gateway knows of a shard of the app, beyond the life of a connection. */
final class Session {
  final String id;
  final long intents;
  final int shard;
  final int shards;
  private final List<ObjectNode> told = new ArrayList<>();
  private Optional<Connection> connection;
  private boolean over;

  Session(String id, long intents, int shard, int shards, Connection connection) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
    this.connection = Optional.of(connection);
  }

  int last() {
    return told.size();
  }

  boolean isOnline() {
    return connection.isPresent();
  }

  void tells(String event, ObjectNode data) {
    var payload = Json.object("op", 0, "t", event, "s", told.size() + 1, "d", data);
    told.add(payload);
    connection.ifPresent(to -> to.says(payload));
  }

  /** Goes on over a new connection with what came after this number. */
  void goesOn(Connection over, int after) {
    connection = Optional.of(over);
    told.subList(after, told.size()).forEach(over::says);
    tells("RESUMED", Json.object("_trace", Json.array()));
  }

  void isOver() {
    over = true;
  }

  boolean canGoOn() {
    return !over;
  }

  void isLeftBy(Connection gone) {
    connection = connection.filter(one -> one != gone);
  }
}
