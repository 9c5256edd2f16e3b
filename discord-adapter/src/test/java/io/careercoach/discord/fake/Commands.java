package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands that the app has registered: for everywhere, and for single servers. */
final class Commands {
  private static final int SLASH = 1;

  private final World world;
  private List<ObjectNode> global = new ArrayList<>();
  private final Map<String, List<ObjectNode>> ofGuilds = new HashMap<>();

  Commands(World world) {
    this.world = world;
  }

  List<ObjectNode> in(Optional<String> guild) {
    return guild.map(id -> ofGuilds.getOrDefault(id, List.of())).orElse(global);
  }

  void are(Optional<String> guild, List<ObjectNode> all) {
    guild.ifPresentOrElse(id -> ofGuilds.put(id, all), () -> global = all);
  }

  /** The command of this name that the member finds in this place. */
  ObjectNode of(Member member, Place place, int type, String name) {
    var here = place.guild().map(Guild::id);
    return Stream.concat(here.stream().flatMap(id -> in(Optional.of(id)).stream()), global.stream())
        .filter(command -> command.path("type").asInt() == type)
        .filter(command -> command.path("name").asText().equals(name))
        .filter(command -> isOffered(member, place, command))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no command “" + name + "” here for " + member.name()));
  }

  private boolean isOffered(Member member, Place place, JsonNode command) {
    var contexts = command.path("contexts");
    int context = place.isDirect() ? 1 : 0;
    boolean usable =
        !contexts.isArray() || Json.each(contexts).anyMatch(one -> one.asInt() == context);
    boolean installed =
        place.guild().map(guild -> guild.installed).orElseGet(() -> world.shares(member));
    boolean byGuild = installed && takes(command, 0);
    boolean byMember = world.app.owners.contains(member) && takes(command, 1);
    return usable && place.has(member) && (byGuild || byMember) && mayUse(member, place, command);
  }

  /** On a server a command can be kept from those who lack some right there. */
  private static boolean mayUse(Member member, Place place, JsonNode command) {
    return place.isDirect()
        || Json.text(command, "default_member_permissions")
            .map(rights -> Rights.has(member, Long.parseLong(rights)))
            .orElse(true);
  }

  private static boolean takes(JsonNode command, int integration) {
    var types = command.path("integration_types");
    return types.isMissingNode()
        ? integration == 0 // a command of one server
        : Json.each(types).anyMatch(one -> one.asInt() == integration);
  }

  /** The slash command that is typed like this, with its group and subcommand. */
  Typed slash(Member member, Place place, String words) {
    var names = List.of(words.split(" "));
    var command = of(member, place, SLASH, names.getFirst());
    return new Typed(world, place, command, names.subList(1, names.size()));
  }
}
