package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.discord.fake.rules.CommandRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The app registers commands (interactions/application-commands). */
final class CommandWork {
  private static final int MOST_CREATES_A_DAY = 200;

  private int created;

  Map<Endpoint, Call.Work> all() {
    return Map.of(
        Endpoint.GET_COMMANDS, call -> lists(call, Optional.empty()),
        Endpoint.CREATE_COMMAND, this::creates,
        Endpoint.OVERWRITE_COMMANDS, call -> overwrites(call, Optional.empty()),
        Endpoint.DELETE_COMMAND, CommandWork::deletes,
        Endpoint.GET_GUILD_COMMANDS, call -> lists(call, guild(call)),
        Endpoint.OVERWRITE_GUILD_COMMANDS, call -> overwrites(call, guild(call)));
  }

  private static Optional<String> guild(Call call) {
    var guild =
        call.world().guilds.values().stream().filter(one -> one.id().equals(call.at("guild")));
    if (guild.noneMatch(one -> one.installed)) {
      throw Refusal.missingAccess();
    }
    return Optional.of(call.at("guild"));
  }

  private static Answer lists(Call call, Optional<String> guild) {
    call.isOfTheApp();
    return Answer.of(Json.array(call.world().commands.in(guild).toArray()));
  }

  private Answer overwrites(Call call, Optional<String> guild) {
    call.isOfTheApp();
    var faults = CommandRules.allFaults(call.json());
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
    var old = call.world().commands.in(guild);
    var now = Json.each(call.json()).map(command -> stored(call, command, old, guild)).toList();
    call.world().commands.are(guild, now);
    return Answer.of(Json.array(now.toArray()));
  }

  private Answer creates(Call call) {
    call.isOfTheApp();
    var faults = CommandRules.faults(call.json());
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
    var old = call.world().commands.in(Optional.empty());
    var command = stored(call, call.json(), old, Optional.empty());
    var all = new ArrayList<>(old);
    all.removeIf(other -> other.path("id").equals(command.path("id")));
    all.add(command);
    call.world().commands.are(Optional.empty(), all);
    return Answer.of(command);
  }

  private static Answer deletes(Call call) {
    call.isOfTheApp();
    var all = new ArrayList<>(call.world().commands.in(Optional.empty()));
    if (!all.removeIf(one -> one.path("id").asText().equals(call.at("command")))) {
      throw Refusal.unknown("application command", 10063);
    }
    call.world().commands.are(Optional.empty(), all);
    return Answer.nothing();
  }

  /** The command as it is kept; one of the same name keeps its id. */
  private ObjectNode stored(
      Call call, JsonNode command, List<ObjectNode> old, Optional<String> guild) {
    int type = command.path("type").asInt(1);
    var before =
        old.stream()
            .filter(other -> other.path("name").equals(command.path("name")))
            .filter(other -> other.path("type").asInt() == type)
            .findFirst();
    if (before.isEmpty() && ++created > MOST_CREATES_A_DAY) {
      throw new Refusal(
          400, 30034, "Max number of daily application command creates has been reached (200)");
    }
    var ids = call.world().ids;
    var stored =
        Json.object(
            "id",
            before.map(other -> other.path("id").asText()).orElseGet(ids::next),
            "application_id",
            call.world().app.id,
            "version",
            ids.next(),
            "default_member_permissions",
            Json.none(),
            "type",
            type,
            "description",
            "",
            "nsfw",
            false);
    if (guild.isPresent()) {
      stored.put("guild_id", guild.get());
    } else {
      stored.set("contexts", Json.array(0, 1));
      stored.set("integration_types", Json.array(0));
    }
    command
        .properties()
        .forEach(field -> {
          if (!field.getValue().isNull()) {
            stored.set(field.getKey(), field.getValue().deepCopy());
          }
        });
    return stored;
  }
}
