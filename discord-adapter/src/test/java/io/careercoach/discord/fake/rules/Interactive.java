package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.differ;
import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;
import static io.careercoach.discord.fake.rules.Spot.number;
import static io.careercoach.discord.fake.rules.Spot.oneOf;

import java.util.function.Consumer;

/** Rules of buttons, menus and inputs (components/reference). */
final class Interactive {
  private static final int LINK = 5;
  private static final int PREMIUM = 6;
  private static final Consumer<Spot> CUSTOM_ID = length(1, 100);

  private Interactive() {}

  static void inMessage(Spot spot) {
    switch (spot.type()) {
      case 2 -> button(spot);
      case 3, 5, 6, 7, 8 -> menu(spot, 25);
      default ->
          spot.at("type")
              .isWrong(
                  "UNION_TYPE_CHOICES",
                  "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8).");
    }
  }

  static void inLabel(Spot spot) {
    boolean required = spot.node().path("required").asBoolean(true);
    switch (spot.type()) {
      case 3, 5, 6, 7, 8 -> menu(spot, 25);
      case 4 -> input(spot);
      case 19 -> range(spot.must("custom_id", CUSTOM_ID), 10);
      case 21 ->
          spot.must("custom_id", CUSTOM_ID).must("options", items(2, 10, Interactive::option));
      case 22 ->
          range(
              spot.must("custom_id", CUSTOM_ID).must("options", items(1, 10, Interactive::option)),
              10);
      case 23 -> spot.must("custom_id", CUSTOM_ID);
      default ->
          spot.at("type")
              .isWrong(
                  "UNION_TYPE_CHOICES",
                  "Value of field \"type\" must be one of (3, 4, 5, 6, 7, 8, 19, 21, 22, 23).");
    }
    if (spot.at("disabled").node().asBoolean()) {
      spot.at("disabled")
          .isWrong("COMPONENT_DISABLED_IN_MODAL", "Modals cannot have disabled components");
    }
    if (required && spot.at("min_values").isThere() && spot.at("min_values").node().asInt() == 0) {
      spot.at("min_values")
          .isWrong("NUMBER_TYPE_MIN", "int value should be greater than or equal to 1.");
    }
  }

  private static void button(Spot spot) {
    spot.must("style", oneOf(1, 2, 3, 4, LINK, PREMIUM))
        .may("label", length(0, 80))
        .may("emoji", Interactive::emoji);
    switch (spot.at("style").node().asInt()) {
      case LINK ->
          spot.must("url", length(1, 512))
              .mayNot("custom_id", "BUTTON_COMPONENT_INVALID_STYLE", "A link has no custom id");
      case PREMIUM -> spot.needs("sku_id");
      default -> {
        if (!spot.at("custom_id").isThere()) {
          spot.at("custom_id")
              .isWrong("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required");
        }
        spot.may("custom_id", CUSTOM_ID)
            .mayNot(
                "url",
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified");
        if (!spot.at("emoji").isThere() && spot.at("label").text().isEmpty()) {
          spot.isWrong("BUTTON_COMPONENT_LABEL_REQUIRED", "A button must have a label or an emoji");
        }
      }
    }
  }

  private static void emoji(Spot spot) {
    if (!spot.at("id").isThere() && spot.at("name").text().matches("[\\p{Alnum}\\p{Space}:_-]*")) {
      spot.at("name").isWrong("BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
    }
  }

  private static void menu(Spot spot, int most) {
    range(spot.must("custom_id", CUSTOM_ID).may("placeholder", length(0, 150)), most);
    if (spot.type() == 3) {
      spot.must("options", items(1, most, Interactive::option));
      differ(
          spot.at("options").each().map(option -> option.at("value")),
          "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
          "The specified option value is already used");
      defaults(spot);
    }
  }

  private static void defaults(Spot menu) {
    long chosen =
        menu.at("options").each().filter(one -> one.node().path("default").asBoolean()).count();
    if (chosen > menu.node().path("max_values").asInt(1)) {
      menu.at("options")
          .isWrong("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many options are default");
    }
    int options = menu.node().path("options").size();
    if (menu.node().path("max_values").asInt(1) > options) {
      menu.at("max_values")
          .isWrong("NUMBER_TYPE_MAX", "int value should be less than or equal to " + options + ".");
    }
  }

  private static void option(Spot spot) {
    spot.must("label", length(1, 100))
        .must("value", length(1, 100))
        .may("description", length(0, 100))
        .may("emoji", Interactive::emoji);
  }

  private static Spot range(Spot spot, int most) {
    spot.may("min_values", number(0, most)).may("max_values", number(1, most));
    if (spot.node().path("min_values").asInt(1) > spot.node().path("max_values").asInt(most)) {
      spot.at("min_values")
          .isWrong(
              "SELECT_COMPONENT_INVALID_RANGE",
              "min_values must be equal to or less than max_values");
    }
    return spot;
  }

  private static void input(Spot spot) {
    spot.must("custom_id", CUSTOM_ID)
        .must("style", oneOf(1, 2))
        .may("min_length", number(0, 4000))
        .may("max_length", number(1, 4000))
        .may("placeholder", length(0, 100));
    int most = spot.node().path("max_length").asInt(4000);
    if (spot.node().path("min_length").asInt(0) > most) {
      spot.at("min_length")
          .isWrong("NUMBER_TYPE_MAX", "int value should be less than or equal to " + most + ".");
    }
    spot.may("value", length(0, most));
  }
}
