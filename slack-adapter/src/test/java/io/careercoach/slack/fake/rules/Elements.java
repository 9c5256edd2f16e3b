package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Objects.plain;
import static io.careercoach.slack.fake.rules.Objects.text;
import static io.careercoach.slack.fake.rules.Spot.length;
import static io.careercoach.slack.fake.rules.Spot.oneOf;

import java.util.function.Consumer;

/** What stands in blocks beside text (docs.slack.dev/reference/block-kit/block-elements). */
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
      case "overflow" -> Choices.few(spot, 5, plain(75));
      case "checkboxes", "radio_buttons" -> Choices.few(spot, 10, text(75));
      case "static_select", "multi_static_select" -> Choices.select(spot);
      default -> Inputs.input(spot);
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
}
