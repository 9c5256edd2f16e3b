package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Objects.options;
import static io.careercoach.slack.fake.rules.Objects.plain;
import static io.careercoach.slack.fake.rules.Spot.items;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Elements to choose from (docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
 */
final class Choices {
  private Choices() {}

  /** Menus behind three dots, boxes, radio buttons. */
  static void few(Spot spot, int most, Consumer<Spot> label) {
    spot.only(
            "action_id", "options", "initial_option", "initial_options", "confirm", "focus_on_load")
        .must("options", options(1, most, label));
    initial(spot);
  }

  static void select(Spot spot) {
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
    var grouped = spot.at("option_groups").each().map(group -> group.at("options"));
    if (Stream.concat(Stream.of(spot.at("options")), grouped)
        .flatMap(Spot::each)
        .noneMatch(option -> option.node().equals(first.node()))) {
      first.isWrong("must be one of the provided options");
    }
  }
}
