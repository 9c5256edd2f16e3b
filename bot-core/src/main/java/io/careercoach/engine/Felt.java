package io.careercoach.engine;

import io.careercoach.checkin.FeelingWords;
import io.careercoach.engine.Session.Label;
import java.util.List;
import java.util.Optional;

/** Takes a few words such as "ok" or "bad week" for a tap on a check-in that is due. */
final class Felt {
  private static final int WORDS = 3;
  private static final String DUE = "/checkin \\d{4}-W\\d\\d ";

  private Felt() {}

  static Optional<String> key(String said, List<Label> options) {
    boolean few = said.split("\\s+").length <= WORDS;
    boolean greeting = said.matches(".*\\b(morning|afternoon|evening|night|bye)\\b.*");
    return few && !greeting
        ? options.stream()
            .map(Label::key)
            .filter(key -> key.matches(DUE + FeelingWords.key(said).orElse("-")))
            .findFirst()
        : Optional.empty();
  }
}
