package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Objects.plain;
import static io.careercoach.slack.fake.rules.Objects.text;
import static io.careercoach.slack.fake.rules.Spot.items;
import static io.careercoach.slack.fake.rules.Spot.length;

/** The kinds of blocks, each with its limits (docs.slack.dev/reference/block-kit/blocks). */
final class BlockTypes {
  private static final String CHOICES =
      "(multi_)?(static|external|users|conversations|channels)_select|checkboxes|radio_buttons|datepicker|timepicker";
  private static final String PRESSED = CHOICES + "|button|overflow|datetimepicker|workflow_button";
  private static final String BESIDE = CHOICES + "|button|overflow|image|workflow_button";
  private static final String FILLED =
      CHOICES
          + "|datetimepicker|plain_text_input|number_input|email_text_input|url_text_input|rich_text_input|file_input";

  private BlockTypes() {}

  static void block(Spot spot, Surface surface) {
    spot.may("block_id", length(1, 255));
    switch (spot.type()) {
      case "section" -> section(spot);
      case "actions" ->
          spot.only("block_id", "elements").must("elements", items(1, 25, Elements.among(PRESSED)));
      case "context" ->
          spot.only("block_id", "elements").must("elements", items(1, 10, BlockTypes::context));
      case "divider" -> spot.only("block_id");
      case "header" -> spot.only("block_id", "text", "level").must("text", plain(150));
      case "image" -> image(spot);
      case "input" -> input(spot);
      case "markdown" -> markdown(spot, surface);
      case "rich_text" -> spot.only("block_id", "elements").needs("elements");
      default -> spot.isWrong("unsupported type: " + spot.type());
    }
  }

  private static void section(Spot spot) {
    spot.only("block_id", "text", "fields", "accessory", "expand")
        .may("text", text(3000))
        .may("fields", items(1, 10, text(2000)))
        .may("accessory", Elements.among(BESIDE));
    if (!spot.at("text").isThere() && !spot.at("fields").isThere()) {
      spot.isWrong("missing required field: text or fields");
    }
  }

  private static void context(Spot spot) {
    if (spot.type().equals("image")) {
      Elements.among("image").accept(spot);
    } else {
      text(3000).accept(spot);
    }
  }

  private static void image(Spot spot) {
    spot.only("block_id", "image_url", "slack_file", "alt_text", "title")
        .must("alt_text", length(1, 2000))
        .may("title", plain(2000));
    Objects.source(spot);
  }

  private static void input(Spot spot) {
    spot.only("block_id", "label", "element", "hint", "optional", "dispatch_action")
        .must("label", plain(2000))
        .must("element", Elements.among(FILLED))
        .may("hint", plain(2000));
  }

  private static void markdown(Spot spot, Surface surface) {
    spot.only("block_id", "text").must("text", length(1, 12_000));
    if (surface != Surface.MESSAGE) {
      spot.isWrong("unsupported type: markdown");
    }
  }
}
