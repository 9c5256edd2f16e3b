package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Spot.length;
import static io.careercoach.slack.fake.rules.Spot.matches;

import java.util.stream.Stream;

/**
 * Elements to write into
 * (docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element).
 */
final class Inputs {
  private static final int LONGEST = 3000;

  private Inputs() {}

  static void input(Spot spot) {
    switch (spot.type()) {
      case "plain_text_input" -> text(spot);
      case "datepicker" -> picked(spot, "initial_date", "\\d{4}-\\d{2}-\\d{2}");
      case "timepicker" -> picked(spot, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d");
      case "datetimepicker" -> picked(spot, "initial_date_time", "\\d{10}");
      case "number_input" ->
          written(spot, "is_decimal_allowed", "min_value", "max_value").needs("is_decimal_allowed");
      case "email_text_input", "url_text_input" -> written(spot);
      default -> {} // Selects of users and channels have no limits of their own.
    }
  }

  private static Spot written(Spot spot, String... more) {
    var common =
        Stream.of(
            "action_id", "placeholder", "initial_value", "dispatch_action_config", "focus_on_load");
    return spot.only(Stream.concat(common, Stream.of(more)).toArray(String[]::new));
  }

  private static void text(Spot spot) {
    written(spot, "multiline", "min_length", "max_length")
        .may("initial_value", length(0, LONGEST))
        .may("min_length", least -> within(least, 0))
        .may("max_length", most -> within(most, 1));
  }

  private static void within(Spot number, int least) {
    if (number.node().asInt() < least || number.node().asInt() > LONGEST) {
      number.isWrong("must be from " + least + " to " + LONGEST);
    }
  }

  private static void picked(Spot spot, String initial, String form) {
    spot.only("action_id", "placeholder", initial, "confirm", "focus_on_load", "timezone")
        .may(initial, matches(form));
  }
}
