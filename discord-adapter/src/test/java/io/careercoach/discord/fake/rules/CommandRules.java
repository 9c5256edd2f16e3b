package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;
import static io.careercoach.discord.fake.rules.Spot.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Says what is wrong with commands (interactions/application-commands). */
public final class CommandRules {
  private static final int SLASH = 1;
  private static final Map<Integer, Integer> MOST = Map.of(SLASH, 100, 2, 15, 3, 15);
  private static final int MOST_CHARACTERS = 8000;

  private CommandRules() {}

  /** Everything for which Discord would refuse this command. */
  public static List<Fault> faults(JsonNode command) {
    var spot = Spot.top(command);
    rule(spot);
    return List.copyOf(spot.faults());
  }

  /** Everything for which Discord would refuse to overwrite its commands with these. */
  public static List<Fault> allFaults(JsonNode commands) {
    var spot = Spot.top(commands);
    if (!commands.isArray()) {
      spot.isWrong("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    }
    spot.each().forEach(CommandRules::rule);
    var names = new HashSet<String>();
    var counts = new HashMap<Integer, Integer>();
    spot.each()
        .forEach(one -> {
          int type = one.node().path("type").asInt(SLASH);
          if (!names.add(type + one.at("name").text())) {
            one.isWrong(
                "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
          }
          if (counts.merge(type, 1, Integer::sum) > MOST.getOrDefault(type, 1)) {
            one.isWrong(
                "BASE_TYPE_MAX_LENGTH",
                "Must be " + MOST.getOrDefault(type, 1) + " or fewer in length.");
          }
        });
    return List.copyOf(spot.faults());
  }

  private static void rule(Spot spot) {
    spot.may("type", oneOf(SLASH, 2, 3))
        .may("contexts", items(1, 3, oneOf(0, 1, 2)))
        .may("integration_types", items(1, 2, oneOf(0, 1)))
        .may("name_localizations", names -> CommandNames.localized(names, CommandNames::name))
        .may("description_localizations", texts -> CommandNames.localized(texts, length(1, 100)));
    if (spot.node().path("type").asInt(SLASH) == SLASH) {
      spot.must("name", CommandNames::name)
          .must("description", length(1, 100))
          .may("options", CommandOptions::top);
      if (CommandNames.characters(spot.node()) > MOST_CHARACTERS) {
        spot.isWrong(
            "APPLICATION_COMMAND_TOO_LARGE",
            "Command exceeds maximum size (%d)".formatted(MOST_CHARACTERS));
      }
    } else {
      spot.must("name", length(1, 32));
      withoutText(spot, "description");
      withoutText(spot, "options");
    }
  }

  private static void withoutText(Spot spot, String field) {
    var there = spot.at(field);
    if (there.isThere() && (!there.text().isEmpty() || !there.node().isEmpty())) {
      there.isWrong(
          "APPLICATION_COMMAND_CONTEXT_MENU_" + field.toUpperCase(java.util.Locale.ROOT),
          "Context menu commands cannot have " + field);
    }
  }
}
