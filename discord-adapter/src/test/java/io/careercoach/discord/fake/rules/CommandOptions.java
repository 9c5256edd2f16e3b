package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.differ;
import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;
import static io.careercoach.discord.fake.rules.Spot.number;
import static io.careercoach.discord.fake.rules.Spot.oneOf;

/** Rules of what can be given to a command (application command option structure). */
final class CommandOptions {
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;
  private static final int MOST = 25;

  private CommandOptions() {}

  /** What stands directly below a command. */
  static void top(Spot spot) {
    list(spot, GROUP);
  }

  /**
   * Options of one level.
   *
   * @param deepest the highest kind of subcommand that may stand here; 0 if none
   */
  private static void list(Spot spot, int deepest) {
    items(0, MOST, one -> option(one, deepest)).accept(spot);
    differ(
        spot.each().map(one -> one.at("name")),
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "Option name already exists");
    boolean mixed =
        spot.each().anyMatch(CommandOptions::isBelow)
            && !spot.each().allMatch(CommandOptions::isBelow);
    if (mixed) {
      spot.isWrong(
          "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
          "Sub-command and sub-command group option types are mutually exclusive to all other"
              + " types");
    }
    inOrder(spot);
  }

  private static boolean isBelow(Spot option) {
    return option.type() == SUBCOMMAND || option.type() == GROUP;
  }

  private static void inOrder(Spot spot) {
    boolean optional = false;
    for (var one : spot.each().toList()) {
      boolean required = one.node().path("required").asBoolean();
      if (required && optional) {
        one.isWrong(
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options");
      }
      optional |= !required;
    }
  }

  private static void option(Spot spot, int deepest) {
    spot.must("type", oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
        .must("name", CommandNames::name)
        .must("description", length(1, 100))
        .may("name_localizations", names -> CommandNames.localized(names, CommandNames::name))
        .may("description_localizations", texts -> CommandNames.localized(texts, length(1, 100)));
    if (isBelow(spot)) {
      below(spot, deepest);
    } else {
      value(spot);
    }
  }

  private static void below(Spot spot, int deepest) {
    if (spot.type() > deepest) {
      spot.at("type")
          .isWrong("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Subcommands stand too deep");
    }
    if (spot.type() == GROUP) {
      spot.must("options", inner -> list(inner, SUBCOMMAND));
    } else {
      spot.may("options", inner -> list(inner, 0));
    }
  }

  private static void value(Spot spot) {
    spot.may("min_length", number(0, 6000))
        .may("max_length", number(1, 6000))
        .may("choices", items(0, MOST, CommandOptions::choice));
    boolean hasChoices = spot.node().path("choices").size() > 0;
    if (hasChoices && spot.node().path("autocomplete").asBoolean()) {
      spot.at("autocomplete")
          .isWrong(
              "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES",
              "Autocomplete and choices are mutually exclusive");
    }
  }

  static void choice(Spot spot) {
    spot.must("name", length(1, 100)).needs("value");
    if (spot.at("value").node().isTextual()) {
      length(1, 100).accept(spot.at("value"));
    }
  }
}
