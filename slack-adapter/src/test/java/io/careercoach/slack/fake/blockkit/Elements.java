package io.careercoach.slack.fake.blockkit;

import static io.careercoach.slack.fake.blockkit.Objects.options;
import static io.careercoach.slack.fake.blockkit.Objects.plain;
import static io.careercoach.slack.fake.blockkit.Objects.text;
import static io.careercoach.slack.fake.blockkit.Spot.items;
import static io.careercoach.slack.fake.blockkit.Spot.length;
import static io.careercoach.slack.fake.blockkit.Spot.matches;
import static io.careercoach.slack.fake.blockkit.Spot.oneOf;

import java.util.function.Consumer;

/**
 * What can be pressed, chosen from or written into
 * (docs.slack.dev/reference/block-kit/block-elements).
 */
final class Elements {
  private Elements() {}

  /** An element that is one of these. */
  static Consumer<Spot> among(String types) {
    return spot -> {
      if (spot.type().matches(types)) {
        element(spot);
      } else {
        spot.isWrong("unsupported element: " + spot.type());
      }
    };
  }

  private static void element(Spot spot) {
    spot.may("action_id", length(1, 255))
        .may("confirm", Objects::confirm)
        .may("placeholder", plain(150));
    switch (spot.type()) {
      case "button" -> button(spot);
      case "image" -> image(spot);
      case "overflow" -> chosen(spot, 1, 5, plain(75));
      case "checkboxes", "radio_buttons" -> chosen(spot, 1, 10, text(75));
      case "static_select", "multi_static_select" -> select(spot);
      case "plain_text_input" -> written(spot);
      case "datepicker" -> picked(spot, "initial_date", "\\d{4}-\\d{2}-\\d{2}");
      case "timepicker" -> picked(spot, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d");
      case "datetimepicker" -> picked(spot, "initial_date_time", "\\d{10}");
      case "number_input" ->
          spot.only(
                  "action_id",
                  "placeholder",
                  "is_decimal_allowed",
                  "initial_value",
                  "min_value",
                  "max_value",
                  "dispatch_action_config",
                  "focus_on_load")
              .needs("is_decimal_allowed");
      case "email_text_input", "url_text_input" ->
          spot.only(
              "action_id",
              "placeholder",
              "initial_value",
              "dispatch_action_config",
              "focus_on_load");
      default -> {} // Selects of users and channels have no limits beyond those above.
    }
  }

  private static void button(Spot spot) {
    spot.only("text", "action_id", "url", "value", "style", "confirm", "accessibility_label")
        .must("text", plain(75))
        .may("url", length(1, 3000))
        .may("value", length(1, 2000))
        .may("style", oneOf("primary", "danger"))
        .may("accessibility_label", length(1, 75));
  }

  private static void image(Spot spot) {
    spot.only("image_url", "slack_file", "alt_text").must("alt_text", length(1, 2000));
    Objects.source(spot);
  }

  private static void chosen(Spot spot, int least, int most, Consumer<Spot> label) {
    spot.only(
            "action_id", "options", "initial_option", "initial_options", "confirm", "focus_on_load")
        .must("options", options(least, most, label));
    initial(spot);
  }

  private static void select(Spot spot) {
    spot.only(
        "action_id",
        "placeholder",
        "options",
        "option_groups",
        "initial_option",
        "initial_options",
        "confirm",
        "max_selected_items",
        "focus_on_load");
    if (spot.at("options").isThere() == spot.at("option_groups").isThere()) {
      spot.isWrong("must provide one of options and option_groups");
    }
    spot.may("options", options(1, 100, plain(75)));
    spot.may("option_groups", items(1, 100, Objects::group));
    initial(spot);
  }

  /** What is chosen at first has to be among the options, exactly as it stands there. */
  private static void initial(Spot spot) {
    spot.may("initial_option", first -> offered(spot, first));
    spot.may("initial_options", all -> all.each().forEach(first -> offered(spot, first)));
  }

  private static void offered(Spot spot, Spot first) {
    boolean there =
        spot.at("options").each().anyMatch(option -> option.node().equals(first.node()));
    boolean grouped =
        spot.at("option_groups")
            .each()
            .flatMap(group -> group.at("options").each())
            .anyMatch(option -> option.node().equals(first.node()));
    if (!there && !grouped) {
      first.isWrong("must be one of the provided options");
    }
  }

  private static void written(Spot spot) {
    spot.only(
            "action_id",
            "placeholder",
            "initial_value",
            "multiline",
            "min_length",
            "max_length",
            "dispatch_action_config",
            "focus_on_load")
        .may("initial_value", length(0, 3000))
        .may("min_length", least -> within(least, 0))
        .may("max_length", most -> within(most, 1));
  }

  private static void within(Spot number, int least) {
    if (number.node().asInt() < least || number.node().asInt() > 3000) {
      number.isWrong("must be from " + least + " to 3000");
    }
  }

  private static void picked(Spot spot, String initial, String form) {
    spot.only("action_id", "placeholder", initial, "confirm", "focus_on_load", "timezone")
        .may(initial, matches(form));
  }
}
