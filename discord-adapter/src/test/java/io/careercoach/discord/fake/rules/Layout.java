package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Spot.differ;
import static io.careercoach.discord.fake.rules.Spot.items;
import static io.careercoach.discord.fake.rules.Spot.length;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rules of the components of a message, of the old kind or the new (components/reference). */
enum Layout {
  OLD(5, Set.of(1)),
  NEW(40, Set.of(1, 9, 10, 12, 13, 14, 17));

  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int WIDTH = 5;
  private static final int MOST_IN_ALL = 40;
  private static final int MOST_TEXT = 4000;

  private final int most;
  private final Set<Integer> onTop;

  Layout(int most, Set<Integer> onTop) {
    this.most = most;
    this.onTop = onTop;
  }

  static Layout of(boolean isNew) {
    return isNew ? NEW : OLD;
  }

  void rule(Spot spot) {
    items(0, most, one -> among(one, onTop)).accept(spot);
    differ(
        all(spot).map(one -> one.at("custom_id")),
        "COMPONENT_CUSTOM_ID_DUPLICATED",
        "Component custom id cannot be duplicated");
    differ(
        all(spot).map(one -> one.at("id")).filter(id -> id.node().asInt() != 0),
        "COMPONENT_ID_DUPLICATED",
        "Component id cannot be duplicated");
    if (all(spot).count() > MOST_IN_ALL) {
      spot.isWrong(
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          "The total number of components must be at most " + MOST_IN_ALL);
    }
    if (text(spot.node()).length() > MOST_TEXT) {
      spot.isWrong(
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          "The total size of displayable text must be at most " + MOST_TEXT);
    }
  }

  private static void among(Spot spot, Set<Integer> types) {
    if (!types.contains(spot.type())) {
      spot.at("type")
          .isWrong("UNION_TYPE_CHOICES", "Value of field \"type\" must be one of " + types + ".");
      return;
    }
    switch (spot.type()) {
      case ROW -> row(spot);
      case 9 ->
          spot.must("components", items(1, 3, one -> among(one, Set.of(10))))
              .must("accessory", Layout::accessory);
      case 10 -> spot.must("content", length(1, MOST_TEXT));
      case 12 -> spot.must("items", items(1, 10, Layout::picture));
      case 13 -> spot.must("file", file -> file.needs("url"));
      case 17 ->
          spot.must(
              "components", items(1, MOST_IN_ALL, one -> among(one, Set.of(1, 9, 10, 12, 13, 14))));
      default -> {}
    }
  }

  /** Up to five buttons, or a single menu. */
  private static void row(Spot spot) {
    var inside = spot.at("components");
    spot.must("components", items(1, WIDTH, Interactive::inMessage));
    if (inside.node().size() > 1 && inside.each().anyMatch(one -> one.type() != BUTTON)) {
      inside.isWrong(
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The number of components exceeds layout width");
    }
  }

  private static void accessory(Spot spot) {
    switch (spot.type()) {
      case BUTTON -> Interactive.inMessage(spot);
      case 11 -> picture(spot);
      default ->
          spot.at("type")
              .isWrong("UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (2, 11).");
    }
  }

  private static void picture(Spot spot) {
    spot.must("media", media -> media.needs("url")).may("description", length(1, 1024));
  }

  /** The components and those in them. */
  static Stream<Spot> all(Spot list) {
    return list.each().flatMap(Layout::withInner);
  }

  private static Stream<Spot> withInner(Spot one) {
    var single = Stream.of("component", "accessory").map(one::at).filter(Spot::isThere);
    return Stream.of(Stream.of(one), all(one.at("components")), single.flatMap(Layout::withInner))
        .flatMap(spots -> spots);
  }

  /** What text displays say, anywhere. */
  static String text(JsonNode components) {
    return StreamSupport.stream(components.spliterator(), false)
        .map(one ->
            one.path("type").asInt() == 10
                ? "\n" + one.path("content").asText()
                : text(one.path("components")))
        .reduce("", String::concat);
  }
}
