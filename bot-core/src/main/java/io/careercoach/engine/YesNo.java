package io.careercoach.engine;

import io.careercoach.engine.Session.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes "yes" and "no" for the two answers of a question that offers two. */
final class YesNo {
  private static final Set<String> YES =
      Set.of("yes", "y", "yeah", "yep", "yes please", "sure", "ok", "okay");
  private static final Set<String> NO = Set.of("no", "n", "nope", "no thanks");

  private YesNo() {}

  /**
   * The option that is meant: the first is the yes. A single one has no no, and neither has an
   * offer of something else to do.
   */
  static Optional<String> key(String said, List<Label> options) {
    if (options.isEmpty() || options.size() > 2) {
      return Optional.empty();
    }
    if (YES.contains(said)) {
      return Optional.of(options.getFirst().key());
    }
    return no(said) && options.size() == 2 && !options.getLast().key().startsWith("/")
        ? Optional.of(options.getLast().key())
        : Optional.empty();
  }

  static boolean no(String said) {
    return NO.contains(said);
  }
}
