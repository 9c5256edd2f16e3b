package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Spot.items;
import static io.careercoach.slack.fake.rules.Spot.length;
import static io.careercoach.slack.fake.rules.Spot.oneOf;

import java.util.HashSet;
import java.util.function.Consumer;

/**
 * The objects that blocks are composed of (docs.slack.dev/reference/block-kit/composition-objects).
 */
final class Objects {
  private Objects() {}

  /** A text object of either kind. */
  static Consumer<Spot> text(int most) {
    return spot ->
        spot.only("text", "emoji", "verbatim")
            .must("type", oneOf("plain_text", "mrkdwn"))
            .must("text", length(1, most));
  }

  static Consumer<Spot> plain(int most) {
    return spot ->
        spot.only("text", "emoji").must("type", oneOf("plain_text")).must("text", length(1, most));
  }

  static void confirm(Spot spot) {
    spot.only("title", "text", "confirm", "deny", "style")
        .must("title", plain(100))
        .must("text", text(300))
        .must("confirm", plain(30))
        .must("deny", plain(30))
        .may("style", oneOf("primary", "danger"));
  }

  /**
   * @param label what its text may be: only boxes and radio buttons take marks
   */
  static Consumer<Spot> option(Consumer<Spot> label) {
    return spot ->
        spot.only("text", "value", "description", "url")
            .must("text", label)
            .must("value", length(1, 150))
            .may("description", label)
            .may("url", length(1, 3000));
  }

  static Consumer<Spot> options(int least, int most, Consumer<Spot> label) {
    return items(least, most, option(label)).andThen(Objects::differ);
  }

  private static void differ(Spot options) {
    var values = new HashSet<String>();
    options
        .each()
        .filter(option -> !values.add(option.node().path("value").asText()))
        .forEach(option -> option.at("value").isWrong("duplicate option value"));
  }

  static void group(Spot spot) {
    spot.only("label", "options")
        .must("label", plain(75))
        .must("options", options(1, 100, plain(75)));
  }

  /** A picture by its address or by the id of a file. */
  static void source(Spot spot) {
    if (spot.at("image_url").isThere() == spot.at("slack_file").isThere()) {
      spot.isWrong("must provide one of image_url and slack_file");
    }
    spot.may("image_url", length(1, 3000));
  }
}
