package io.careercoach.discord.fake;

import java.util.List;
import java.util.Optional;

/** The values behind the options that a member picks by their labels. */
final class Picked {
  private static final int CHECKBOX_GROUP = 22;

  private Picked() {}

  /** Empty if the menu does not have all of these options. */
  static Optional<List<String>> values(Pieces.Piece menu, List<String> labels) {
    var values =
        menu.options().stream()
            .filter(option -> labels.contains(option.path("label").asText()))
            .map(option -> option.path("value").asText())
            .toList();
    if (menu.options().isEmpty() || values.size() != labels.size()) {
      return Optional.empty();
    }
    int least = menu.component().path("min_values").asInt(1);
    boolean boxes = menu.type() == CHECKBOX_GROUP;
    int most = menu.component().path("max_values").asInt(boxes ? menu.options().size() : 1);
    if (values.size() < least || values.size() > most) {
      throw new AssertionError("%d to %d can be picked, not %s".formatted(least, most, labels));
    }
    return Optional.of(values);
  }
}
