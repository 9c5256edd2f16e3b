package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gateway answers to what it is told (topics/opcodes-and-status-codes#gateway). */
final class Dialogue {
  private static final int MOST_A_MINUTE = 120;

  private final World world;
  private final GatewayDoor door;
  private final Map<Connection, Integer> heard = new HashMap<>();
  boolean silent;
  int beats;

  Dialogue(World world, GatewayDoor door) {
    this.world = world;
    this.door = door;
  }

  void hears(Connection connection, String message) {
    if (heard.merge(connection, 1, Integer::sum) > MOST_A_MINUTE) {
      connection.closes(CloseCode.RATE_LIMITED);
      return;
    }
    var words = Json.read(message).orElseGet(Json::object);
    if (!words.path("op").isInt()) {
      connection.closes(CloseCode.DECODE_ERROR);
      return;
    }
    var data = words.path("d");
    switch (words.path("op").asInt()) {
      case 1 -> beats(connection);
      case 2 -> identifies(connection, new Identity(world.app, data));
      case 6 -> resumes(connection, data);
      case 3, 4, 8, 31 -> knowsWho(connection);
      default -> connection.closes(CloseCode.UNKNOWN_OPCODE);
    }
  }

  private void beats(Connection connection) {
    beats++;
    if (!silent) {
      connection.says(Json.object("op", 11));
    }
  }

  private void knowsWho(Connection connection) {
    if (connection.session.isEmpty()) {
      connection.closes(CloseCode.NOT_AUTHENTICATED);
    }
  }

  private void identifies(Connection connection, Identity identity) {
    if (connection.session.isPresent()) {
      connection.closes(CloseCode.ALREADY_AUTHENTICATED);
      return;
    }
    world.sessions.budget.counts();
    if (world.sessions.budget.isSpent()) {
      world.app.getsNewToken();
      world.sessions.endAll();
      List.copyOf(door.open).forEach(one -> one.closes(CloseCode.AUTHENTICATION_FAILED));
      return;
    }
    var refusal = identity.refusal();
    if (refusal.isPresent()) {
      connection.closes(refusal.get());
    } else if (world.sessions.budget.isTooSoon()) {
      isInvalid(connection, false);
    } else {
      connection.session =
          Optional.of(
              world.sessions.begins(
                  connection,
                  identity.intents(),
                  identity.shard(),
                  identity.shards(),
                  door.address()));
    }
  }

  private void resumes(Connection connection, JsonNode data) {
    if (!world.app.knows(data.path("token").asText())) {
      connection.closes(CloseCode.AUTHENTICATION_FAILED);
      return;
    }
    var session = world.sessions.find(data.path("session_id").asText());
    int after = data.path("seq").asInt();
    if (session.isEmpty()) {
      isInvalid(connection, false);
    } else if (after > session.get().last()) {
      connection.closes(CloseCode.INVALID_SEQUENCE);
    } else {
      connection.session = session;
      world.sessions.goesOn(session.get(), connection, after);
    }
  }

  static void isInvalid(Connection connection, boolean resumable) {
    connection.says(Json.object("op", 9, "d", resumable));
  }
}
