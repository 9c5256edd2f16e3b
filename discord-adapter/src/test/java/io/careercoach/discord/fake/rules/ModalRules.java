package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.differ;
import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Says what is wrong with forms and suggestions (interaction callback data structure). */
public final class ModalRules {
  private static final int ROW = 1;
  private static final int TEXT_INPUT = 4;
  private static final int TEXT_DISPLAY = 10;
  private static final int LABEL = 18;

  private ModalRules() {}

  /** Everything for which Discord would refuse this modal. */
  public static List<Fault> faults(JsonNode modal) {
    var spot = Spot.top(modal);
    spot.must("custom_id", length(1, 100))
        .must("title", length(1, 45))
        .must("components", items(1, 5, ModalRules::room));
    differ(
        Layout.all(spot.at("components")).map(one -> one.at("custom_id")),
        "COMPONENT_CUSTOM_ID_DUPLICATED",
        "Component custom id cannot be duplicated");
    return below(spot);
  }

  private static void room(Spot spot) {
    switch (spot.type()) {
      case LABEL ->
          spot.must("label", length(1, 45))
              .may("description", length(0, 100))
              .must("component", Interactive::inLabel);
      case ROW -> spot.must("components", items(1, 1, ModalRules::old));
      case TEXT_DISPLAY -> spot.must("content", length(1, 4000));
      default ->
          spot.at("type")
              .isWrong("UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1, 10, 18).");
    }
  }

  /** A text input in a row, with a label of its own, as it was before there were labels. */
  private static void old(Spot spot) {
    if (spot.type() == TEXT_INPUT) {
      spot.must("label", length(1, 45));
      Interactive.inLabel(spot);
    } else {
      spot.at("type").isWrong("UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (4,).");
    }
  }

  /** Everything for which Discord would refuse these choices. */
  public static List<Fault> suggestions(JsonNode data) {
    var spot = Spot.top(data);
    spot.must("choices", items(0, 25, CommandOptions::choice));
    return below(spot);
  }

  /** The faults as seen from the callback, whose {@code data} this is. */
  private static List<Fault> below(Spot spot) {
    return Fault.below("data", spot.faults());
  }
}
