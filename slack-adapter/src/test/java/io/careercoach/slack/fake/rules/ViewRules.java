package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Objects.plain;
import static io.careercoach.slack.fake.rules.Spot.length;
import static io.careercoach.slack.fake.rules.Spot.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with modals and home tabs (docs.slack.dev/reference/views). */
public final class ViewRules {
  private ViewRules() {}

  /** Everything for which Slack would refuse this view. */
  public static List<String> faults(JsonNode view) {
    var spot = new Spot(view, "/view", new ArrayList<>());
    spot.must("type", oneOf("modal", "home"))
        .needs("blocks")
        .may("private_metadata", length(0, 3000))
        .may("callback_id", length(0, 255))
        .may("external_id", length(0, 255));
    boolean modal = spot.type().equals("modal");
    if (modal) {
      modal(spot);
    } else {
      spot.only("blocks", "private_metadata", "callback_id", "external_id");
    }
    BlockKit.faults(spot.at("blocks"), modal ? Surface.MODAL : Surface.HOME);
    return List.copyOf(spot.faults());
  }

  private static void modal(Spot spot) {
    spot.only(
            "title",
            "blocks",
            "close",
            "submit",
            "private_metadata",
            "callback_id",
            "external_id",
            "clear_on_close",
            "notify_on_close",
            "submit_disabled")
        .must("title", plain(24))
        .may("close", plain(24))
        .may("submit", plain(24));
    boolean fields = spot.at("blocks").each().anyMatch(block -> block.type().equals("input"));
    if (fields && !spot.at("submit").isThere()) {
      spot.isWrong("missing required field: submit");
    }
  }
}
